import ArgumentParser
import Foundation

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List every figure that the articles give, with its source, place and line.",
    discussion: """
      Examples:
        collate claims seeds/deir-ez-zor
        collate claims seeds/deir-ez-zor --format jsonl > claims.jsonl
        collate claims one.txt two.html --format csv
        collate claims seeds/deir-ez-zor --show-noise
      """)

  @OptionGroup var input: BatchArguments

  @Option(help: ArgumentHelp("How to print the claims.", valueName: "table|jsonl|csv"))
  var format: ClaimFormat = .table

  @Flag(help: "Print, instead of the claims, what of the articles is no text of theirs, with the reason.")
  var showNoise = false

  func validate() throws { try input.requireBatch() }

  func run() throws {
    let claims = try input.claims()
    if showNoise { try claims.print(NoiseFormat.text(of: claims.batch, as: format)) } else { try claims.print(format.bytes(of: claims)) }
  }
}
