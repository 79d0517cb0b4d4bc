internal import Diagnostics
public import Documents
internal import Graphics
public import Typography

/// Sets documents: blocks into lines, lines into a vertical list, the list into pages.
///
/// Belongs to the thread of its shaper. Any document is set; what could not be set as it should be is
/// told in the diagnostics.
public struct Typesetter {
  private let shaper: Shaper
  private let stylesheet: Stylesheet
  private let hyphenators: Hyphenators

  /// - Parameters:
  ///   - shaper: can be kept for many documents.
  ///   - stylesheet: the looks; styles that a document names and the sheet lacks are reported, and body text is used.
  ///   - dictionaries: to part words by; shared with other threads, or its own.
  public init(shaper: Shaper, stylesheet: Stylesheet, dictionaries: HyphenDictionaries = HyphenDictionaries()) {
    hyphenators = Hyphenators(dictionaries)
    self.shaper = shaper
    self.stylesheet = stylesheet
  }

  /// Sets a document. Time and memory are linear in its length.
  public func typeset(_ document: Document) -> TypesetDocument {
    let hyphenator = hyphenators.hyphenator(of: document.properties.language)
    var order: [String] = []
    // A figure set behind the text that follows it can bring its marks out of order; numbering by
    // what was seen settles at once, unless the new numbers' widths move the figure again.
    for attempt in 0..<3 {
      let run = TypesettingRun(
        document, shaper: shaper, hyphenator: hyphenator, stylesheet: stylesheet, noteOrder: order)
      if run.areNotesInOrder || attempt == 2 { return run.result }
      order = run.noteOrder
    }
    return TypesetDocument(document: PagedDocument(pages: [], properties: document.properties), diagnostics: [])
  }
}
