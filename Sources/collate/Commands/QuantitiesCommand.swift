import ArgumentParser
import Diagnostics
import Foundation
import Quantities

struct QuantitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantities",
    abstract: "Find the quantities of any text on standard input.",
    discussion: """
      Examples:
        echo "Some 5,000 to 10,000 troops held out." | collate quantities
        echo "For weeks most of them held out." | collate quantities --vague
        collate quantities --jsonl < sentences.jsonl > quantities.jsonl

      With --jsonl every line in is {"id": …, "text": "…"} and every line out is
      {"id": …, "quantities": [{start, end, quote, value, low, high, form, hedge,
      trend, role, unit, unitName, rule}]}; start and end count code points, the end
      exclusive.
      """)

  @Flag(help: "Read and write JSON Lines.")
  var jsonl = false

  @Flag(help: "List vague words without a number too: \"several\", \"most of\", \"for weeks\".")
  var vague = false

  func run() throws {
    let extractor = QuantityExtractor()
    if jsonl {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      var lineNumber = 0
      while let line = readLine() {
        lineNumber += 1
        if line.allSatisfy(\.isWhitespace) { continue }
        guard let input = try? JSONDecoder().decode(QuantityInput.self, from: Data(line.utf8)) else {
          throw Diagnostic(
            .error, file: "standard input", line: lineNumber, .lineWrong(expected: "{\"id\": …, \"text\": \"…\"}"))
        }
        let output = QuantityOutput(id: input.id, quantities: quantities(in: input.text, extractor).map { QuantityRecord($0, in: input.text) })
        try StandardOutput.write(String(decoding: encoder.encode(output), as: UTF8.self) + "\n")
      }
    } else {
      while let line = readLine() {
        for quantity in quantities(in: line, extractor) { try StandardOutput.write(QuantityRecord(quantity, in: line).summary + "\n") }
      }
    }
  }

  /// Vague plurals that a convention gives two ends ("dozens") count as numbers; other vague words do not.
  private func quantities(in text: String, _ extractor: QuantityExtractor) -> [Quantity] {
    extractor.quantities(in: text).filter { vague || $0.rule != "time.past-window" && ($0.form != .vague || $0.low != nil && $0.high != nil) }
  }
}
