import ArgumentParser

struct ConsensusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consensus",
    abstract: "Show which figures measure the same thing, and what they amount to.",
    discussion: """
      Examples:
        collate consensus seeds/deir-ez-zor
        collate consensus seeds/deir-ez-zor --format json > consensus.json
        collate consensus seeds/deir-ez-zor --format csv
        collate consensus seeds/deir-ez-zor --diagnostics
        collate consensus --schema > consensus.schema.json
      """)

  @OptionGroup var input: BatchArguments

  @Option(help: ArgumentHelp("How to print the groups.", valueName: "table|json|csv"))
  var format: ConsensusFormat = .table

  @Flag(help: "Add what meta-analysis makes of the figures of each group. Nothing of it enters a briefing.")
  var diagnostics = false

  @Flag(help: "Print the JSON Schema of --format json.")
  var schema = false

  func validate() throws {
    if !schema { try input.requireBatch() }
  }

  func run() throws {
    if schema { return try StandardOutput.write(String(decoding: PackageResources.consensus_schema_json, as: UTF8.self)) }
    let analysis = BatchAnalysis(try input.claims(withStatements: format == .json))
    try analysis.claims.print(format.text(of: analysis, withDiagnostics: diagnostics))
  }
}
