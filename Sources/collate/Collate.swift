import ArgumentParser
import Diagnostics
import Foundation

@main
struct Collate: ParsableCommand {
  /// The program's version (semver.org).
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "collate",
    abstract: "Turn news articles about one event into a short, footnoted PDF briefing of their figures.",
    discussion: """
      Examples:
        collate seeds/deir-ez-zor                   writes reports/deir-ez-zor.pdf
        collate build articles/ -o briefing.pdf     the same, to a file of your own
        collate claims articles/ --format csv       every figure with file and line
        collate consensus articles/                 which figures belong together
        collate explain articles/ ID                how one figure came to be
        collate diff old.pdf new.pdf                what changed since the last issue
        collate data briefing.pdf                   the data that a briefing carries
        collate mail briefing.pdf -o briefing.eml   a mail that is ready to be sent
        collate typeset document.json               pages of another's document
        collate quantities < notes.txt              the quantities of any text
        collate layouts                             the layouts there are
        collate doctor                              what is installed or missing

      Exit codes: 0 done, 64 wrong usage, 65 bad data, 66 no usable input,
      69 something needed is not installed, 70 a fault of collate's own,
      73 output that cannot be written.
      """,
    version: version,
    subcommands: [BuildCommand.self, ClaimsCommand.self, ConsensusCommand.self, ExplainCommand.self, DiffCommand.self, DataCommand.self, MailCommand.self, TypesetCommand.self, QuantitiesCommand.self, LayoutsCommand.self, DoctorCommand.self],
    defaultSubcommand: BuildCommand.self)

  static func main() {
    // A reader that stops early (`| head -1`) is told by the failing write, which ends the run quietly.
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try run(arguments)
    } catch let diagnostic as Diagnostic {
      Messages.print(diagnostic.description)
      exit(withError: ExitStatus.code(for: diagnostic.fact))
    } catch let code as ExitCode {
      exit(withError: code)
    } catch where exitCode(for: error) == ExitStatus.usage {
      Messages.print(usageFault(error, arguments).description)
      exit(withError: ExitStatus.usage)
    } catch {
      exit(withError: error)
    }
  }

  private static func run(_ arguments: [String]) throws {
    if arguments.isEmpty {
      Messages.write(helpMessage() + "\n")
      throw ExitStatus.usage
    }
    if let name = arguments.first, let near = misspeltCommand(name) {
      throw Diagnostic(.error, .usageWrong(problem: "no command '\(name)'; did you mean '\(near)'?", help: "collate --help"))
    }
    var command = try parseAsRoot(arguments)
    try command.run()
  }

  /// The command that a word was meant for; nil for a command's name, and for what is a batch.
  static func misspeltCommand(_ word: String) -> String? {
    let names = commandNames
    guard !word.hasPrefix("-"), !names.contains(word), !FileManager.default.fileExists(atPath: word) else { return nil }
    return NearMatch.candidates(for: word, among: names).first
  }

  private static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  /// What is wrong with the arguments, in the words of the parser, on one line.
  private static func usageFault(_ error: any Error, _ arguments: [String]) -> Diagnostic {
    let problem = message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
    let command = arguments.first { commandNames.contains($0) }.map { " \($0)" } ?? ""
    return Diagnostic(.error, .usageWrong(problem: problem, help: "collate\(command) --help"))
  }
}
