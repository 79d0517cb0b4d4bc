import Briefings
import Diagnostics
import Documents
import Graphics
import Typesetting

/// Shortens a briefing, step by step in its layout's order, until it keeps to the layout's most pages;
/// then takes back what still fits, the last step first.
struct PageFitting {
  let layout: Layout
  /// Composes the briefing without what was dropped.
  let compose: ([SectionDrop]) -> Document
  let typeset: (Document) -> TypesetDocument

  private struct Version {
    var document: Document
    var pages: TypesetDocument

    var count: Int { pages.document.pages.count }
  }

  /// The briefing, its pages, and what there is to say about them.
  func fitted() -> (document: Document, pages: TypesetDocument) {
    var version = make([])
    guard let most = layout.maxPages, version.count > most else { return (version.document, version.pages) }
    var dropped: [SectionDrop] = []
    for drop in layout.drops where version.count > most {
      let document = compose(dropped + [drop])
      // What the briefing does not have cannot shorten it.
      if document.blocks == version.document.blocks, document.footnotes == version.document.footnotes { continue }
      dropped.append(drop)
      version = Version(document: document, pages: typeset(document))
    }
    if version.count <= most { takeBack(&dropped, &version, most: most) }
    if version.count > most { version.pages.diagnostics.append(Diagnostic(.warning, .pagesOver(limit: most, pages: version.count))) }
    if !dropped.isEmpty { version.pages.diagnostics.append(Diagnostic(.note, .sectionsDropped(names: names(dropped), pages: most))) }
    return (version.document, version.pages)
  }

  /// True for what the fitting itself tells.
  static func isTold(_ fact: Fact) -> Bool {
    switch fact {
    case .sectionsDropped, .pagesOver: true
    default: false
    }
  }

  private func make(_ dropped: [SectionDrop]) -> Version {
    let document = compose(dropped)
    return Version(document: document, pages: typeset(document))
  }

  /// The last step alone was needed; a large one may leave room for what went before it.
  private func takeBack(_ dropped: inout [SectionDrop], _ version: inout Version, most: Int) {
    for index in dropped.indices.dropLast().reversed() {
      var fewer = dropped
      fewer.remove(at: index)
      let larger = make(fewer)
      guard larger.count <= most else { continue }
      (dropped, version) = (fewer, larger)
    }
  }

  /// What was dropped, as the layout calls it; of a part the shortest form.
  private func names(_ drops: [SectionDrop]) -> [String] {
    var names: [String] = []
    for drop in drops {
      switch drop {
      case .section(let name): names = names.filter { !$0.hasPrefix(name + " after") } + [name]
      case .beyond(let part, let count): names = names.filter { !$0.hasPrefix(part.rawValue + " after") } + ["\(part.rawValue) after the first \(count)"]
      }
    }
    return names
  }
}
