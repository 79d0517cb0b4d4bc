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
      """)

  @OptionGroup var input: BatchArguments

  @Option(help: ArgumentHelp("How to print the groups.", valueName: "table|json|csv"))
  var format: ConsensusFormat = .table

  func run() throws {
    let analysis = BatchAnalysis(try input.claims())
    try analysis.claims.print(format.text(of: analysis))
  }
}
