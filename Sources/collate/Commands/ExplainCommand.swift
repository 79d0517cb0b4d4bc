import ArgumentParser
import Diagnostics
import Foundation

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how one figure, or one group of figures, came to be: from the words in the file to the verdict.",
    discussion: """
      The id is a claim's (collate claims) or a group's (collate consensus).

      Examples:
        collate explain seeds/deir-ez-zor a-coast-daily:9.1
        collate explain seeds/deir-ez-zor population.deir-ez-zor-city.government
        collate explain seeds/deir-ez-zor a-coast-daily:9.1 --format json
      """)

  /// How an explanation is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "A folder of articles, or article files.", completion: .file())
  var batch: String

  @Argument(help: "The id of a claim or a group.")
  var id: String

  @Option(help: ArgumentHelp("How to print the explanation.", valueName: "text|json"))
  var format: Format = .text

  @Flag(help: "Treat warnings as errors: exit with 65.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print no notes and warnings.")
  var quiet = false

  func run() throws {
    let analysis = BatchAnalysis(try BatchClaims(paths: [batch], messages: Messages(isQuiet: quiet, isStrict: strict)))
    let explainer = Explainer(analysis: analysis)
    guard let explanation = explainer.explanation(of: id) else {
      throw Diagnostic(.error, file: batch, .idUnknown(id: id, near: NearMatch.candidates(for: id, among: explainer.ids)))
    }
    switch format {
    case .text: try analysis.claims.print(explanation.text(width: 100))
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      try analysis.claims.print(String(decoding: try encoder.encode(explanation), as: UTF8.self) + "\n")
    }
  }
}
