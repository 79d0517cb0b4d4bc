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
    let run = settled(document, stylesheet)
    guard (2...Self.mostPagesToShorten).contains(run.plans.count), run.lastPageFill < Self.shortPage else { return run.result }
    for sheet in stylesheet.tighter {
      let shorter = settled(document, sheet)
      if shorter.plans.count < run.plans.count { return shorter.result }
    }
    return run.result
  }

  /// A last page with less than this share of its height is saved if a line more on all others saves it, or less space
  /// above headings besides.
  private static let shortPage = 0.2
  /// Of a longer document one page less is not worth the time.
  private static let mostPagesToShorten = 12

  /// A run whose notes are numbered in the order of their marks on the pages.
  private func settled(_ document: Document, _ stylesheet: Stylesheet) -> TypesettingRun {
    let hyphenator = hyphenators.hyphenator(of: document.properties.language)
    var run = TypesettingRun(document, shaper: shaper, hyphenator: hyphenator, stylesheet: stylesheet, noteOrder: [])
    // A figure set behind the text that follows it can bring its marks out of order; numbering by
    // what was seen settles at once, unless the new numbers' widths move the figure again.
    for _ in 0..<2 where !run.areNotesInOrder {
      run = TypesettingRun(document, shaper: shaper, hyphenator: hyphenator, stylesheet: stylesheet, noteOrder: run.noteOrder)
    }
    return run
  }
}

extension Stylesheet {
  /// The sheet with pages one line of body text longer, and with a third less space above headings besides; none where
  /// that line would come too near to the footer.
  fileprivate var tighter: [Stylesheet] {
    guard let leading = paragraphs["body"]?.leading, page.margins.bottom - leading >= page.footerBaseline + leading else { return [] }
    var longer = self
    longer.page.margins.bottom -= leading
    var closer = longer
    closer.paragraphs = paragraphs.mapValues { style in
      var style = style
      if style.keepsWithNext { style.spaceAbove *= 2 / 3 }
      return style
    }
    return [longer, closer]
  }
}
