import Diagnostics
import Graphics

/// Which standards a PDF may say it follows.
///
/// What `PDFFinisher` always does right is not asked again; these are the rules that depend on the document.
struct Conformance {
  /// PDF/A-3a, ISO 19005-3: for archives.
  private(set) var isArchival = true
  /// PDF/UA-1, ISO 14289-1: for screen readers.
  private(set) var isAccessible = true
  private(set) var diagnostics: [Diagnostic] = []

  init(_ properties: DocumentProperties, plan: StructurePlan, pages: [PageRecord], hasColorProfile: Bool) {
    if !hasColorProfile {
      isArchival = false
      diagnostics.append(Diagnostic(.warning, .colorProfileMissing(package: ColorProfile.package)))
    }
    if pages.contains(where: \.hasMissingGlyph) {
      isArchival = false
      lose("PDF/UA", "a character has no glyph")
    }
    if properties.title.isEmpty { lose("PDF/UA", "the document has no title") }
    if properties.language.isEmpty { lose("PDF/UA", "the document has no language") }
    let figures = plan.order.filter { plan.elements[$0].kind == .figure }
    if figures.contains(where: { plan.elements[$0].alternative?.isEmpty ?? true }) {
      lose("PDF/UA", "a figure has no alternative text")
    }
    if !Self.areHeadingsInOrder(plan) { lose("PDF/UA", "a heading level is skipped") }
  }

  private mutating func lose(_ standard: String, _ reason: String) {
    isAccessible = false
    diagnostics.append(Diagnostic(.note, .conformanceLost(standard: standard, reason: reason)))
  }

  /// The first heading is of level 1, and none is more than one level below the one before.
  private static func areHeadingsInOrder(_ plan: StructurePlan) -> Bool {
    var last = 0
    for id in plan.order {
      let level: Int
      switch plan.elements[id].kind {
      case .heading1: level = 1
      case .heading2: level = 2
      case .heading3: level = 3
      default: continue
      }
      if level > last + 1 { return false }
      last = level
    }
    return true
  }
}
