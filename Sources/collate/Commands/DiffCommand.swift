import ArgumentParser
import Diagnostics
import Differences

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed from one issue of a briefing to the next.",
    discussion: """
      Each issue is a PDF that collate build wrote, the data of one (collate data) or
      a folder of articles. For each figure: changed, new, withdrawn or same; the old
      and the new figure, range and verdict; and what the change rests on: new
      articles, articles that are gone, a changed text, a correction, a source that
      took its figure back.

      Examples:
        collate diff monday.pdf tuesday.pdf
        collate diff seeds/landslide-day-1 seeds/landslide-day-2
        collate diff monday.pdf articles/ --format csv
        collate diff old.json new.json --format json --exit-code
        collate diff --schema > differences.schema.json

      Exit codes: 0 compared; with --exit-code 1 where something changed.
      """)

  @Argument(help: "The old issue and the new one: a PDF, a data file or a folder of articles each.", completion: .file())
  var issues: [String] = []

  @Option(help: ArgumentHelp("How to print the differences.", valueName: "table|json|csv"))
  var format: DifferencesFormat = .table

  @Flag(help: "Exit with 1 where something changed.")
  var exitCode = false

  @Flag(help: "Print the JSON Schema of --format json.")
  var schema = false

  @Flag(help: "Treat warnings as errors: exit with 65.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print no notes and warnings.")
  var quiet = false

  func validate() throws {
    if issues.count != 2, !schema { throw ValidationError("Two issues are compared, the old one and the new one, and \(issues.count == 1 ? "one was" : "\(issues.count) were") given.") }
  }

  func run() throws {
    if schema { return try StandardOutput.write(PackageResources.differences_schema_json) }
    var messages = Messages(isQuiet: quiet, isStrict: strict)
    let data = try issues.map { try IssueInput(path: $0).data(&messages) }
    guard let old = data.first, let new = data.last else { return }
    let differences = IssueComparison.differences(from: old, to: new)
    if let code = messages.failure { throw code }
    try StandardOutput.write(format.text(of: differences))
    if exitCode, !differences.isEmpty { throw ExitCode(1) }
  }
}
