import ArgumentParser
import Articles
import Diagnostics
import Foundation
import Rendering

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Take the data out of a briefing.",
    discussion: """
      Every PDF that collate build writes carries its data: briefing.json, what the
      briefing says with its articles, figures, origins and corrections (--schema
      describes it), and claims.csv, every figure of the articles as collate claims
      --format csv lists them.

      Examples:
        collate data briefing.pdf
        collate data briefing.pdf -o briefing.json
        collate data briefing.pdf --what claims > claims.csv
        collate data --schema > briefing.schema.json
      """)

  /// A part of the data.
  enum Part: String, ExpressibleByArgument, CaseIterable { case briefing, claims }

  @Argument(help: "A briefing as a PDF.", completion: .file(extensions: ["pdf"]))
  var pdf: String?

  @Option(help: ArgumentHelp("What to take out.", valueName: "briefing|claims"))
  var what: Part = .briefing

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?

  @Flag(help: "Print the JSON Schema of briefing.json.")
  var schema = false

  func validate() throws {
    if pdf == nil, !schema { throw ValidationError("Missing a briefing: a PDF that collate build wrote.") }
  }

  func run() throws {
    let bytes = schema ? PackageResources.briefing_schema_json : try part()
    if let output, output != "-" { try OutputFile.write(bytes, to: output) } else { try StandardOutput.write(bytes) }
  }

  private func part() throws -> [UInt8] {
    let path = pdf ?? ""
    guard FileManager.default.fileExists(atPath: path) else { throw Diagnostic(.error, file: path, .pathMissing) }
    let file = try InputFile.bytes(of: path)
    if file.isEmpty { throw Diagnostic(.error, file: path, .issueEmpty) }
    // What carries a file of the name need not be a briefing's.
    _ = try IssueInput(path: path).data(ofPDF: file)
    let name = what == .briefing ? IssueAttachments.briefing : IssueAttachments.claims
    guard let bytes = try IssueInput.part(name, ofPDF: file, path: path) else { throw Diagnostic(.error, file: path, .dataPartMissing(name: name)) }
    return bytes
  }
}
