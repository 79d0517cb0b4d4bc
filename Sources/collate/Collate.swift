import ArgumentParser

@main
struct Collate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate",
    abstract: "Turn news articles about one event into a short, footnoted PDF briefing of their figures.",
    discussion: """
      Examples:
        collate seeds/deir-ez-zor                      writes reports/deir-ez-zor.pdf
        collate build articles/ -o briefing.pdf        the same, to a file of your own
        collate claims articles/ --format csv          every figure with file and line
        collate consensus articles/                    which figures belong together, and what they amount to
      """,
    subcommands: [BuildCommand.self, ClaimsCommand.self, ConsensusCommand.self, QuantitiesCommand.self],
    defaultSubcommand: BuildCommand.self)
}
