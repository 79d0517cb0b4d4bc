import TestSupport
import Testing

@testable import collate

@Suite("Quantities as a table")
struct QuantityTableTests {
  @Test("a pipe gets the line, the marks below it, and a row for each quantity")
  func pipe() throws {
    let run = try Program.run(["quantities"], input: "Some 5,000 to 10,000 troops held out for 3 years, up to 40 of them hurt.\n\nNothing here.\n")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.text == """
        Some 5,000 to 10,000 troops held out for 3 years, up to 40 of them hurt.
        ^~~~~~~~~~~~~~~~~~~~~~~~~~~              ^~~~~~~  ^~~~~~~~
          Number               Unit    Role      Rule
          -------------------  ------  --------  ------------------------------------------------------
          5,000–10,000 (some)  troop   total     range.to + unit.counted-noun + hedge.about
          3                    year    total     number.digits + unit.measure
          ≤ 40 (up to)         people  subcount  number.digits + unit.casualty-ellipsis + hedge.at_most


        Nothing here.

        """)
  }

  static let numbers: [(text: String, start: String)] = [
    ("They saw more than 40 trucks.", "≥ 40 (more than)  truck"), ("They saw about 40 trucks.", "~ 40 (about)  truck"), ("It cost $4.25bn.", "4,250,000,000  US dollar"),
    ("It fell by 3.5 percent.", "3.5     percent  change, down"), ("Dozens of trucks wait.", "vague, 12–120 (dozens)  truck"), ("It was -12°C.", "-12     celsius"),
    ("It took 0.00001 seconds more than 5 trucks.", "1e-05"), ("A 34-year-old man left.", "34      year of age  age"),
  ]

  @Test("a row shows the number with its form and hedge, the unit, the role and the trend", arguments: numbers)
  func row(_ text: String, _ start: String) throws {
    let run = try Program.run(["quantities"], input: text)
    #expect(run.lines.contains { $0.hasPrefix("  " + start) }, "\(run.text)")
  }

  @Test("a figure in a file has its place above it")
  func place() throws {
    let folder = try TemporaryFolder()
    try folder.write("No figure.\n12 men\n", to: "a.txt")
    #expect(try Program.run(["quantities", "a.txt"], in: folder.path).lines.prefix(4) == ["No figure.", "a.txt:2", "12 men", "^~~~~~"])
    #expect(try Program.run(["quantities", "-"], in: folder.path, input: "12 men").lines.prefix(3) == ["standard input:1", "12 men", "^~~~~~"])
  }

  @Test("vague words without a number are listed only where they are asked for")
  func vague() throws {
    let text = "For weeks most of them held out."
    #expect(try Program.run(["quantities"], input: text).lines == [Substring(text)])
    #expect(try Program.run(["quantities", "--vague"], input: text).lines.count == 6)
  }

  @Test("a terminal gets underlines, and none where it wants none", .enabled(if: Program.has("script"), "script is not installed"))
  func terminal() throws {
    func onTerminal(_ environment: String) throws -> String {
      try Program.shell("script -qec \"env \(environment) bash -c 'echo 12 men | collate quantities'\" /dev/null").text
    }
    #expect(try onTerminal("-u NO_COLOR TERM=xterm").hasPrefix("\u{1B}[4m12 men\u{1B}[24m"))
    for environment in ["NO_COLOR=1 TERM=xterm", "-u NO_COLOR TERM=dumb"] { #expect(try onTerminal(environment).hasPrefix("12 men\r\n^~~~~~")) }
  }

  @Test("wide characters take two columns in a table")
  func wide() {
    let table = TextTable(columns: ["A", "B"], rows: [["北京", "1"], ["ab", "2"]])
    #expect(table.text == "A     B\n----  -\n北京  1\nab    2\n")
    #expect(TextTable(columns: ["A"], rows: [["北京北京"]], limit: 6).text == "A\n------\n北京…\n")
  }

  @Test("the last column is cut to the line")
  func cut() {
    let table = TextTable(columns: ["A", "B"], rows: [["ab", "a long text with many words"]], lineWidth: 20)
    #expect(table.text.split(separator: "\n").allSatisfy { $0.count <= 20 })
  }
}
