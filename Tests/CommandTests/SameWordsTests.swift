import Documents
import Foundation
import Graphics
import Rendering
import TestSupport
import Testing
import Typography

/// Text, HTML and PDF of one batch say the same.
@Suite("The same words")
struct SameWordsTests {
  /// A briefing on one page without end, so that its notes stand at the end as they do without pages.
  private static let tall = "based-on: LAYOUT\npage: {width: 595, height: 5000}\n"

  /// Letters and digits in their order: without white space, hyphens, brackets and bullets, which differ.
  private static func signs(_ text: String) -> [Character] {
    text.precomposedStringWithCanonicalMapping.filter { $0.isLetter || $0.isNumber || $0 == "%" }.map { superiors[$0] ?? $0 }
  }

  private static let superiors = Dictionary(uniqueKeysWithValues: zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))

  /// A page's words: the head, a drawing's description and the ways back are none that stand on it.
  private static func words(html: String) -> String {
    // The notes' numbers are those of their list.
    var text = html.replacing(#/<li id="note-([0-9]+)" class="note">/#) { " \($0.1) " }
    for pattern in [#"<head>.*?</head>"#, #"<title.*?</title>"#, #"<desc.*?</desc>"#, #"<a [^>]*role="doc-backlink".*?</a>"#, #"<[^>]*>"#] {
      text = text.replacingOccurrences(of: "(?s)" + pattern, with: " ", options: .regularExpression)
    }
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] { text = text.replacingOccurrences(of: name, with: sign) }
    return text
  }

  /// Where two texts part, with what stands before it.
  private static func difference(_ a: [Character], _ b: [Character]) -> String {
    let index = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
    let part = { (text: [Character]) in String(text[max(0, index - 40)..<min(text.count, index + 40)]) }
    return "…\(part(a))… and …\(part(b))…"
  }

  @Test("of PDF, HTML and text", .enabled(if: Program.has("pdftotext")), arguments: [("deir-ez-zor", "briefing"), ("deir-ez-zor", "handout"), ("earthquake", "email"), ("company-collapse", "email")])
  func same(_ seed: String, _ layout: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.tall.replacingOccurrences(of: "LAYOUT", with: layout), to: "tall.yaml")
    func build(_ format: String) throws -> String {
      let path = folder.path + "/report." + format
      let run = try Program.run(
        ["build", TestSupport.seeds.appendingPathComponent(seed).path, "--quiet", "--layout", folder.path + "/tall.yaml", "--format", format, "-o", path])
      #expect(run.status == 0, "\(run.errors)")
      return path
    }
    let pdf = try Program.tool("pdftotext", ["-raw", build("pdf"), "-"]).text
    let html = try String(contentsOfFile: build("html"), encoding: .utf8)
    let document = try JSONDecoder().decode(Document.self, from: Data(contentsOf: URL(fileURLWithPath: build("document"))))
    // On lines without end no cell is broken into the next one's lines.
    let text = String(decoding: PlainTextFormat(width: 1_000_000).render(document, stylesheet: Self.stylesheet), as: UTF8.self)
    let furniture = Self.signs(document.furniture.footerLeft + document.furniture.footerRight.replacing("{page}", with: "1").replacing("{pages}", with: "1"))
    let printed = Self.signs(pdf)
    #expect(Array(printed.suffix(furniture.count)) == furniture, "\(String(printed.suffix(200)))")
    let body = Array(printed.dropLast(furniture.count))
    let page = Self.signs(Self.words(html: html))
    #expect(body.count > 2_000)
    let (isPage, isPlain) = (page == body, Self.signs(text) == page)
    #expect(isPage, "HTML and PDF: \(Self.difference(page, body))")
    let plain = Self.signs(text)
    #expect(isPlain, "text and HTML: \(Self.difference(plain, page))")
    // The lines of 76 columns have the same signs, in another order within tables.
    let narrow = try String(contentsOfFile: build("txt"), encoding: .utf8)
    let isWhole = Self.signs(narrow).sorted() == plain.sorted()
    #expect(isWhole)
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 76 || !$0.contains(" ") })
  }

  private static let stylesheet = Stylesheet(
    page: .init(size: Paper.a4.size, margins: .init(top: 0, leading: 0, bottom: 0, trailing: 0), headerBaseline: 0, footerBaseline: 0),
    table: .init(outerRule: 0, headRule: 0, rowRule: 0, cellPadding: 0, columnGap: 0, ruleColor: .black),
    footnote: .init(spaceAbove: 0, ruleGap: 0, ruleLength: 0, ruleWidth: 0, gap: 0, indent: 0), paragraphs: [:], colors: [:])
}
