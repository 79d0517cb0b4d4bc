import ArgumentParser

@main
struct Collate: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "collate")
}
