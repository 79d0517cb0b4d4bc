import ArgumentParser
import Diagnostics
import Foundation
import Quantities

struct QuantitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantities",
    abstract: "Find the quantities of any text, in files or on standard input.",
    discussion: """
      Examples:
        echo "Some 5,000 to 10,000 troops held out." | collate quantities
        collate quantities notes.txt
        echo "For weeks most of them held out." | collate quantities --vague
        collate quantities --jsonl < sentences.jsonl > quantities.jsonl

      Every line is shown with its quantities underlined, on a terminal; elsewhere, and
      with NO_COLOR set, they are marked in a line of signs below it. A table under the
      line says how each was read.

      With --jsonl every line in is {"id": …, "text": "…"} and every line out is
      {"id": …, "quantities": [{start, end, quote, value, low, high, form, hedge,
      trend, role, unit, unitName, rule}]}; start and end count code points, the end
      exclusive. The id may be any JSON and comes back as it was. A line that is none of
      this gets a message, the rest goes on, and the exit code is 65.

      How --jsonl gives what has no one number: a part in words ("half the condos") is
      the number it is with the unit of its whole ("0.5, % condo"); "eight or nine" are
      two quantities; the ends of a change ("from 208 to 193") are a range in the order
      told; "dozens" is its range, 12 to 120; "one of the towns" has the role member and
      a person's years the role age.
      """)

  @Flag(help: "Read and write JSON Lines.")
  var jsonl = false

  @Flag(help: "List vague words without a number too: \"several\", \"most of\", \"for weeks\".")
  var vague = false

  @Argument(help: ArgumentHelp("Text files; - is standard input.", valueName: "file"), completion: .file())
  var files: [String] = []

  func run() throws {
    var messages = Messages(isQuiet: false, isStrict: false)
    let extractor = QuantityExtractor()
    let terminal = Terminal.standardOutput
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try Self.lines(of: files, &messages) { line, place, messages in
      if jsonl {
        if Self.isBlank(line) { return }
        guard let input = QuantityInput(line: line) else {
          messages.report([Diagnostic(.error, file: place.file, line: place.line, .lineWrong(expected: "{\"id\": …, \"text\": \"…\"}"))])
          return
        }
        let output = QuantityOutput(id: input.id, quantities: QuantityRecord.records(quantities(in: input.text, extractor), in: input.text))
        try StandardOutput.write(output.line(encoder))
      } else {
        let text = String(decoding: line, as: UTF8.self)
        let table = QuantityTable(text: text, quantities: quantities(in: text, extractor))
        try StandardOutput.write(table.output(for: terminal, place: files.isEmpty ? nil : "\(place.file):\(place.line)"))
      }
    }
    if let code = messages.failure { throw code }
  }

  /// Visits the lines of files, or of standard input where there are none. What cannot be read is
  /// reported, and the rest goes on.
  private static func lines(
    of files: [String], _ messages: inout Messages, _ visit: ([UInt8], (file: String, line: Int), inout Messages) throws -> Void
  ) throws {
    for file in files.isEmpty ? ["-"] : files {
      let lines: LineReader
      do throws(Diagnostic) { lines = try LineReader(path: file) } catch {
        messages.report([error])
        continue
      }
      while true {
        let line: LineReader.Line?
        do throws(Diagnostic) { line = try lines.next() } catch {
          messages.report([error])
          break
        }
        guard let line else { break }
        switch line {
        case .bytes(let bytes): try visit(bytes, (lines.name, lines.number), &messages)
        case .tooLong: messages.report([Diagnostic(.error, file: lines.name, line: lines.number, .lineTooLong(megabytes: LineReader.limitInMegabytes))])
        }
      }
    }
  }

  /// True for a line without a letter in it; a byte order mark does not count.
  private static func isBlank(_ line: [UInt8]) -> Bool {
    line.drop { [0xEF, 0xBB, 0xBF].contains($0) }.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// Vague plurals that a convention gives two ends ("dozens") count as numbers; other vague words, and
  /// "nearly a mile", do not.
  private func quantities(in text: String, _ extractor: QuantityExtractor) -> [Quantity] {
    extractor.quantities(in: text).filter {
      vague || $0.rule != "time.past-window" && !($0.rule.hasPrefix("number.article ") && $0.form != .exact) && ($0.form != .vague || $0.low != nil && $0.high != nil)
    }
  }
}
