import Diagnostics
import Testing

@testable import Rendering

struct PDFFileTests {
  static func painted() throws -> [UInt8] {
    let fonts = try TestFonts()
    return try PDFPainter(fonts: fonts.library).painted(SampleDocument.make(fonts)).pdf
  }

  @Test(.enabled(if: Tool(name: "qpdf").isInstalled, "qpdf is not installed"))
  func `what is read and written again is sound, and pages keep their order and content`() throws {
    let painted = try Self.painted()
    let file = try PDFFile(painted)
    let pages = try file.pages()
    var contents: [[UInt8]] = []
    for page in pages {
      let stream = try #require(try file.dictionary(page).reference("/Contents"))
      contents.append(try file.data(of: stream))
    }
    #expect(pages.count == 2 && contents.allSatisfy { !$0.isEmpty } && contents[0] != contents[1])
    let check = try Tool(name: "qpdf").run(["--check", "{}"], on: file.bytes())
    #expect(check.status == 0, "\(check.text)")
    #expect(try PDFFile(painted).bytes() == file.bytes())
  }

  @Test func `keys are set and removed, and objects that nothing leads to are left out`() throws {
    let file = try PDFFile(Self.painted())
    let before = try file.bytes()
    _ = file.add("(" + String(repeating: "x", count: 90_000) + ")")
    // The row of the table that it takes is all that is left of it.
    #expect(try file.bytes().count < before.count + 200)
    let root = try file.root()
    try file.put(root, "/Lang", "(en)")
    #expect(try file.dictionary(root).text("/Lang") == "(en)")
    try file.remove(root, "/Lang")
    #expect(try file.dictionary(root)["/Lang"] == nil)
  }

  @Test func `a torn or damaged file is an error or read, and never a crash`() throws {
    let pdf = try Self.painted()
    #expect(throws: Diagnostic.self) { try PDFFile([]) }
    for count in stride(from: 0, to: pdf.count, by: 997) { Self.useUp(Array(pdf[..<count])) }
    for index in stride(from: 0, to: pdf.count, by: 211) {
      var noisy = pdf
      noisy[index] ^= 0x15
      Self.useUp(noisy)
    }
    // The table and the trailer, where most harm can be done.
    for index in max(0, pdf.count - 1_500)..<pdf.count {
      var noisy = pdf
      noisy[index] = noisy[index] &+ 3
      Self.useUp(noisy)
    }
  }

  private static func useUp(_ bytes: [UInt8]) {
    guard let file = try? PDFFile(bytes) else { return }
    for page in (try? file.pages()) ?? [] {
      guard let stream = try? file.dictionary(page).reference("/Contents") else { continue }
      _ = try? file.data(of: stream)
    }
    _ = try? file.fontPrograms()
    _ = try? file.bytes()
  }

  @Test(arguments: [
    ("(a(b)c) x", 7), ("(a\\)b) x", 6), ("<48 49> x", 7), ("<</A<</B 1>>>> x", 14), ("[1 [2] (])] x", 11), ("/Name x", 5), ("/Name/Other", 5), ("12 0 R x", 6),
    ("12 0 x", 2), ("-1.5 x", 4), ("true x", 4), ("[1 % ] \n 2] x", 11),
  ])
  func `values end where their notation does`(text: String, end: Int) {
    #expect(PDFScanner.endOfValue(Array(text.utf8)[...], from: 0) == end)
  }

  @Test(arguments: ["", "(a", "[1", "<<", "<48", ">", ")"]) func `what has no end is no value`(text: String) {
    #expect(PDFScanner.endOfValue(Array(text.utf8)[...], from: 0) == nil)
  }

  @Test func `references are found, but not within strings`() {
    var found: [Int] = []
    PDFScanner.forReferences(in: Array("<</A 12 0 R/B[3 0 R 4 0 R]/C(5 0 R)/D 6 7/E 8 0 Rx>>".utf8)[...]) { found.append($0) }
    #expect(found == [12, 3, 4, 8])
  }

  @Test func `a dictionary keeps its order and its values`() throws {
    var keys = try #require(PDFDictionary(Array("<< /Type /Page % 1\n /Kids [1 0 R]/N 3 /S(a) >>".utf8)[...]))
    keys["/N"] = Array("4".utf8)
    keys["/S"] = nil
    keys["/New"] = Array("(b)".utf8)
    #expect(String(decoding: keys.bytes, as: UTF8.self) == "<</Type/Page/Kids[1 0 R]/N 4/New(b)>>")
    #expect(PDFDictionary(Array("<</A>>".utf8)[...]) == nil && PDFDictionary(Array("[1]".utf8)[...]) == nil)
  }

  @Test func `packed data is read back, ends with no carriage return, and torn data is an error`() throws {
    let deflate = try Deflate()
    for count in [0, 1, 11, 12, 13, 268, 524, 70_000] {
      let data = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0) }
      let packed = try deflate.packed(data)
      #expect(packed.last != 0x0D)
      #expect(try deflate.unpacked(packed[...]) == data)
      #expect(throws: Diagnostic.self) { try deflate.unpacked(packed.dropLast(6)) }
    }
  }
}
