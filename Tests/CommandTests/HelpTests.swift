import Testing

@Suite("Help")
struct HelpTests {
  static let commands = ["build", "claims", "consensus", "diff", "data", "mail", "explain", "typeset", "quantities", "layouts", "doctor"]

  @Test("each command shows examples, a line each", arguments: [[]] + commands.map { [$0] })
  func examples(_ command: [String]) throws {
    let run = try Program.run(command + ["--help"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    let examples = lines.drop { $0 != "Examples:" }.dropFirst().prefix { !$0.isEmpty }
    #expect(examples.count >= 2)
    for example in examples {
      #expect(example.hasPrefix("  ") && example.contains("collate"), "\(example)")
    }
  }

  @Test("all commands are in it", arguments: commands)
  func overview(_ command: String) throws {
    #expect(try Program.run(["--help"]).text.contains("\n  \(command)"))
  }

  @Test("without arguments it goes to standard error, and the usage is wrong")
  func withoutArguments() throws {
    let run = try Program.run([])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("Examples:"))
  }

  @Test("all formats of build are in it", arguments: ["pdf", "png", "svg", "txt", "html", "json", "frames", "document"])
  func formats(_ format: String) throws {
    #expect(try Program.run(["build", "--help"]).text.contains(format))
  }
}
