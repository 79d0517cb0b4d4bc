import Foundation
import TestSupport
import Testing

@Suite("Input of quantities")
struct QuantitiesInputTests {
  private static func answers(_ input: [UInt8]) throws -> (run: Program.Run, lines: [[String: Any]]) {
    let run = try Program.run(["quantities", "--jsonl"], input: input)
    return (run, try DataFormatTests.jsonLines(run.text))
  }

  private static func values(_ line: [String: Any]?) -> [Double] {
    (line?["quantities"] as? [[String: Any]] ?? []).compactMap { $0["value"] as? Double }
  }

  static let identifiers = [
    "7", "-7", "1.50", "12345678901234567890123", "1e400", "null", "true", "\"x\"", "\"\\ud800\"", "{\"a\": [1, {\"b\": \"}\\\"\"}]}", "[]", "[[1], \"]\"]", "\"a,b\"",
  ]

  @Test("an identifier of any kind comes back as it went in, wherever it stands", arguments: identifiers)
  func identifier(_ id: String) throws {
    let lines = [
      "{\"id\": \(id), \"text\": \"12 men\"}", "{\"text\":\"12 men\",\"id\":\(id)}", " { \"x\" : [{\"id\": 0}] , \"text\" : \"12 men\" , \"id\" : \(id) } ",
      "{\"\\u0069d\": \(id), \"text\": \"12 men\"}",
    ]
    let run = try Program.run(["quantities", "--jsonl"], input: lines.joined(separator: "\n"))
    #expect(run.status == 0 && run.errors.isEmpty && run.lines.count == lines.count)
    for line in run.lines { #expect(line.hasPrefix("{\"id\":\(id),\"quantities\":[{"), "\(line)") }
  }

  @Test("without an identifier it is null")
  func noIdentifier() throws {
    let (run, lines) = try Self.answers(Array("{\"text\": \"12 men\"}\n".utf8))
    #expect(run.status == 0 && lines.first?["id"] is NSNull && Self.values(lines.first) == [12])
  }

  @Test("lines that are no JSON are named, and all others are answered")
  func brokenLines() throws {
    let input = ["{\"id\": 1, \"text\": \"12 men\"}", "12 men", "{\"id\": 2, \"text\": 5}", "[]", "{\"id\": 3, \"text\": \"13 men\"}", "", "{\"id\": 4", String(repeating: "[", count: 100_000)]
    let (run, lines) = try Self.answers(Array(input.joined(separator: "\r\n").utf8))
    #expect(run.status == 65 && lines.compactMap { $0["id"] as? Int } == [1, 3] && run.errorLines.count == 5)
    for (error, number) in zip(run.errorLines, [2, 3, 4, 7, 8]) {
      #expect(error == "collate: standard input:\(number): error: the line is not {\"id\": …, \"text\": \"…\"} (mend the line and run again)")
    }
  }

  /// A line's text with the place of its first number, in code points.
  static let torn: [(text: [UInt8], start: Int)] = [
    (Array("12 men".utf8), 0), ([0xFF, 0x20] + Array("12 men".utf8), 2), ([0xE2, 0x80, 0x20] + Array("12 men".utf8), 2), (Array("\\ud83d 12 men".utf8), 2),
    (Array("\\udc00\\ud83d\\ud83d\\ude00 12 men".utf8), 4), (Array("\\\\ud83d 12 men".utf8), 7), (Array("\\u0000 12 men".utf8), 2), (Array("\u{2028}\u{85} 12 men".utf8), 3),
    (Array("e\u{301}👩‍👩‍👧 12 men".utf8), 8), ([0xED, 0xA0, 0x80, 0x20] + Array("12 men".utf8), 4), ([0xF4, 0x90, 0x80, 0x80, 0x20] + Array("12 men".utf8), 5),
  ]

  @Test("bytes that are no UTF-8 and halves of surrogate pairs are read as U+FFFD", arguments: torn)
  func tornText(_ text: [UInt8], _ start: Int) throws {
    let (run, lines) = try Self.answers(Array("{\"id\": 1, \"text\": \"".utf8) + text + Array("\"}".utf8))
    #expect(run.status == 0 && lines.count == 1 && String(validating: run.output, as: UTF8.self) != nil, "\(run.errors)")
    let quantity = try #require((lines.first?["quantities"] as? [[String: Any]])?.first)
    #expect(quantity["start"] as? Int == start && quantity["quote"] as? String == "12 men")
  }

  @Test("a number without end gives no infinite one", arguments: [String(repeating: "9", count: 400), "1e400", "1" + String(repeating: " million", count: 80), "1." + String(repeating: "0", count: 400)])
  func endlessNumber(_ number: String) throws {
    let (run, lines) = try Self.answers(Array("{\"id\": 1, \"text\": \"\(number) men fled and 12 women\"}".utf8))
    #expect(run.status == 0 && lines.count == 1)
    #expect(Self.values(lines.first).allSatisfy { $0.isFinite })
    #expect(Self.values(lines.first).last == 12)
  }

  @Test("random bytes are answered with JSON or a message a line", arguments: [["--jsonl"], [], ["--vague"]])
  func randomBytes(_ options: [String]) throws {
    var random = SeededGenerator(seed: 4)
    var bytes: [UInt8] = []
    var mutator = ByteMutator(seed: 9)
    for index in 0..<400 {
      switch index % 4 {
      case 0: bytes += (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      case 1: bytes += mutator.next(limit: 200)
      default: bytes += Array("{\"id\": \(index), \"text\": \"".utf8) + mutator.next(limit: 100).filter { $0 != 0x22 } + Array("\"}".utf8)
      }
      bytes.append(0x0A)
    }
    let run = try Program.run(["quantities"] + options, input: bytes)
    #expect(String(validating: run.output, as: UTF8.self) != nil)
    if options == ["--jsonl"] {
      #expect(run.status == 65 && run.errorLines.allSatisfy { $0.hasPrefix("collate: standard input:") })
      #expect(try DataFormatTests.jsonLines(run.text).count > 50)
    } else {
      #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty)
    }
  }

  @Test("a line of ten megabytes is read, one of a hundred is passed over, and neither needs a line's end")
  func longLines() throws {
    let filler = [UInt8](repeating: 0x78, count: 10_000_000)
    let long = Array("{\"id\": 1, \"text\": \"".utf8) + filler + Array(" 12 men\"}".utf8)
    let tooLong = [UInt8]([filler, filler, filler, filler].joined()) + [0x0A]
    let (run, lines) = try Self.answers(tooLong + long)
    #expect(run.status == 65 && lines.count == 1 && Self.values(lines.first) == [12])
    #expect(run.errors == "collate: standard input:1: error: the line is longer than 32 MB, and was passed over (break it into lines)\n")
  }

  @Test("files are read in turn, - is standard input, and one that is missing keeps no other back", arguments: [["--jsonl"], []])
  func files(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"id\": 1, \"text\": \"12 men\"}\n", to: "a")
    try folder.write("{\"id\": 3, \"text\": \"14 men\"}", to: "b")
    let run = try Program.run(["quantities"] + options + ["a", "-", "missing", ".", "b"], in: folder.path, input: "{\"id\": 2, \"text\": \"13 men\"}")
    #expect(run.status == 66)
    #expect(run.errorLines == ["collate: missing: error: no such file or folder (check the path)", "collate: .: error: cannot be read: Is a directory (check the file's permissions)"])
    let places = ["12 men", "13 men", "14 men"].map { run.text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("no input gives no output", arguments: ["", "\n", "\r", "\r\n\n", " ", "\u{FEFF}"])
  func nothing(_ input: String) throws {
    let run = try Program.run(["quantities", "--jsonl"], input: input)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
  }

  @Test("a closed input is told")
  func closedInput() throws {
    let run = try Program.shell("set +e; collate quantities <&-")
    #expect(run.status == 66 && run.errorLines.count == 1)
  }
}
