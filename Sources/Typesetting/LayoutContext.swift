internal import Diagnostics
internal import Documents
internal import Graphics
internal import Typography

/// What the parts of one typesetting run share: the looks, the shaper, and what grows as blocks are
/// laid out in reading order (structure tree, footnotes, outline, diagnostics).
final class LayoutContext {
  let shaper: Shaper
  let hyphenator: Hyphenator
  let stylesheet: Stylesheet
  var structure = StructureTree()
  var footnotes: FootnoteRegister
  var outline: [PagedDocument.OutlineEntry] = []
  /// Table heads that can be repeated.
  var heads: [VerticalBox] = []
  /// The lines of the notes set so far, by number.
  var noteLines: [Int: [TextLine]] = [:]
  /// The notes that a note calls, by its number.
  var nestedNotes: [Int: [Int]] = [:]
  /// Which note calls them, and where.
  var noteCallers: [Int: NoteArea.Caller] = [:]
  private var missing: [Character] = []
  private var recorded: [Diagnostic] = []
  private var reported: Set<Diagnostic> = []
  private var anchors: Set<String> = []
  private var marks: Set<String> = []
  private var hyphens: [TextStyle: ShapedText] = [:]
  private var spaces: [TextStyle: ShapedText] = [:]

  init(shaper: Shaper, hyphenator: Hyphenator, stylesheet: Stylesheet, footnotes: FootnoteRegister) {
    self.shaper = shaper
    self.hyphenator = hyphenator
    self.stylesheet = stylesheet
    self.footnotes = footnotes
  }

  /// What was found, in that order; characters without a glyph last, all in one.
  var diagnostics: [Diagnostic] {
    if missing.isEmpty { return recorded }
    let characters = missing.map(String.init).joined(separator: " ")
    return recorded + [Diagnostic(.warning, .glyphMissing(characters: characters))]
  }

  /// True where what was found keeps the document from being set as it is.
  var isRefused: Bool { recorded.contains { $0.severity == .error } }

  /// Records a fact once, however often it is met.
  func report(_ severity: Diagnostic.Severity, _ fact: Fact) {
    let diagnostic = Diagnostic(severity, fact)
    if reported.insert(diagnostic).inserted { recorded.append(diagnostic) }
  }

  /// A paragraph style by name; that of body text where there is none.
  func style(_ name: String) -> ParagraphStyle {
    if let style = stylesheet.paragraphs[name] { return style }
    report(.warning, .styleUndefined(name: name))
    return stylesheet.paragraphs["body"]
      ?? ParagraphStyle(text: TextStyle(family: "Noto Serif", size: 10.5), leading: 14)
  }

  /// A colour by name; black where there is none.
  func color(_ name: String) -> Color {
    if let color = stylesheet.colors[name] { return color }
    report(.warning, .styleUndefined(name: name))
    return .black
  }

  /// A note with those that it calls first, and so on; each is called once, so there is no circle.
  func withNested(_ number: Int) -> [Int] { [number] + (nestedNotes[number] ?? []).flatMap { withNested($0) } }

  /// Takes an anchor's name; nil where it is taken, since links can lead to one place only.
  func claim(anchor: String) -> String? {
    !anchor.isEmpty && anchors.insert(anchor).inserted ? anchor : nil
  }

  /// The anchor of a note's marks; nil where the name is taken. Each mark has it, since it is not known yet which will be
  /// the first on the pages, and of anchors of one name the first counts.
  func anchor(ofMark id: String) -> String? {
    let name = "mark-\(id)"
    if marks.contains(name) { return name }
    guard let name = claim(anchor: name) else { return nil }
    marks.insert(name)
    return name
  }

  /// Shapes text and notes what has no glyph.
  func shape(_ text: StyledText) -> ShapedText {
    let shaped = shaper.shape(text)
    for character in shaped.missing where !missing.contains(character) { missing.append(character) }
    return shaped
  }

  /// The hyphen set where a word of a style is parted.
  func hyphen(_ style: TextStyle) -> ShapedText { shape("\u{2010}", style, &hyphens) }

  /// The space of a style.
  func space(_ style: TextStyle) -> ShapedText { shape(" ", style, &spaces) }

  private func shape(_ text: String, _ style: TextStyle, _ known: inout [TextStyle: ShapedText]) -> ShapedText {
    if let shaped = known[style] { return shaped }
    let shaped = shaper.shape(text, style: style)
    known[style] = shaped
    return shaped
  }
}
