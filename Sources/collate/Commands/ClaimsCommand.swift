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
        collate claims one.txt two.txt --format csv
      """)

  @OptionGroup var input: BatchArguments

  @Option(help: ArgumentHelp("How to print the claims.", valueName: "table|jsonl|csv"))
  var format: ClaimFormat = .table

  func run() throws {
    let analysis = try input.analyse()
    try analysis.print(format.text(of: analysis))
  }
}
