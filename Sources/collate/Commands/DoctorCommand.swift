import ArgumentParser
import Foundation

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Show what the program works with, what is missing and how to install it.",
    discussion: """
      Examples:
        collate doctor
        collate doctor --json

      Exit codes: 0 all that is needed is there, 69 something needed is missing.
      """)

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let findings = Checkup().findings()
    try StandardOutput.write(json ? Self.json(findings) : Self.table(findings))
    if findings.contains(where: { $0.isNeeded && $0.state != .ok }) { throw ExitStatus.unavailable }
  }

  private static func table(_ findings: [Finding]) -> String {
    let rows = findings.map { finding in
      [finding.part, finding.name, finding.state.rawValue, finding.detail + (finding.remedy.map { "; " + $0 } ?? "")]
    }
    return TextTable(columns: ["Part", "Name", "State", "Details"], rows: rows, lineWidth: 400).text
  }

  private static func json(_ findings: [Finding]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(findings), as: UTF8.self) + "\n"
  }
}
