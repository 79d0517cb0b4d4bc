import ArgumentParser

@main
struct Collate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate",
    abstract: "Turn news articles about one event into a short, footnoted PDF briefing of their figures.",
    subcommands: [ClaimsCommand.self, ConsensusCommand.self, QuantitiesCommand.self])
}
