internal import CPango
public import Diagnostics
internal import Graphics

/// Shapes text: characters and looks in, positioned glyphs out, by Pango and HarfBuzz.
///
/// Belongs to the thread of its font library. Keep one for many documents: fonts and the measures of
/// styles are cached.
public final class Shaper {
  let fonts: FontLibrary
  let context: FontContext
  let language: OpaquePointer?
  /// By style without its size, colour and tracking.
  private var shapingFonts: [TextStyle: ShapingFont] = [:]
  var words = WordTable()
  /// How many items words were shaped by.
  var itemCount = 0
  var metricsByStyle: [TextStyle: FontMetrics] = [:]
  var superiorsByStyle: [TextStyle: Bool] = [:]

  /// - Parameter language: a BCP 47 tag; it chooses language-specific glyphs and line-breaking rules.
  /// - Throws: `.drawingFailed` where Pango has no context.
  public init(_ fonts: FontLibrary, language: String = "en-GB") throws(Diagnostic) {
    self.fonts = fonts
    context = try fonts.context(language: language)
    self.language = pango_language_from_string(language)
  }

  /// Shapes a paragraph's text.
  ///
  /// Glyphs that no face has are loaded from the manifest's fallback faces if those are not loaded
  /// yet; what is missing even then is named in `missing`, and its text is kept.
  public func shape(_ text: StyledText) -> ShapedText {
    var paragraph = ParagraphShaper(self, text)
    let shaped = paragraph.shape()
    if shaped.missing.isEmpty || !fonts.loadFallbacks(for: shaped.missing) { return shaped }
    var again = ParagraphShaper(self, text)
    return again.shape()
  }

  /// Shapes text of one look.
  public func shape(_ text: String, style: TextStyle) -> ShapedText { shape(StyledText(text, style: style)) }

  /// The font of a style, kept for the next time.
  func font(of style: TextStyle, isSuperior: Bool) -> ShapingFont? {
    var key = style
    key.color = .black
    key.tracking = 0
    key.size = ShapingFont.size
    key.isSuperscript = isSuperior
    if let known = shapingFonts[key] { return known }
    let made = ShapingFont(families: fonts.manifest.familyList(of: style.family), style: style, isSuperior: isSuperior)
    shapingFonts[key] = made
    return made
  }
}

@available(*, unavailable)
extension Shaper: Sendable {}
