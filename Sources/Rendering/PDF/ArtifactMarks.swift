import Diagnostics

/// What marks content that is no part of the text (ISO 32000-1, 14.8.2.2).
enum ArtifactMarks: String, CaseIterable {
  case header = "/H"
  case footer = "/F"
  case layout = "/L"

  /// What says of which sort an artifact is.
  private var properties: String {
    switch self {
    case .header: "<</Type/Pagination/Subtype/Header/Attached[/Top]>>"
    case .footer: "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>"
    case .layout: "<</Type/Layout>>"
    }
  }

  /// All property lists by their names, for the resources of all pages.
  static var properties: String { "<<" + allCases.map { $0.rawValue + $0.properties }.joined() + ">>" }

  /// The mark's beginning.
  /// - Parameter isNamed: true where the page's resources have the property lists.
  func mark(isNamed: Bool) -> String { "/Artifact\(isNamed ? rawValue + " " : properties)BDC" }

  /// Gives a page's resources the property lists; false where they have others, or stand in the page itself.
  static func name(_ properties: PDFFile.Reference, on page: PDFFile.Reference, in file: PDFFile) throws(Diagnostic) -> Bool {
    guard let resources = try file.dictionary(page).reference("/Resources") else { return false }
    if let known = try file.dictionary(resources).reference("/Properties") { return known == properties }
    guard try file.dictionary(resources)["/Properties"] == nil else { return false }
    try file.put(resources, "/Properties", properties.description)
    return true
  }
}
