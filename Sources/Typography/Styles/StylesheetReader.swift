public import Diagnostics
internal import Graphics
public import Manifests

/// Reads the looks out of a layout file: page, colours, styles, tables, footnotes. Lengths are points.
///
/// The file's other keys belong to whoever reads the rest; `keys` tells which are read here.
public struct StylesheetReader {
  /// The top keys of a layout file that are read here.
  public static let keys = ["page", "colors", "styles", "table", "footnotes"]

  /// Styles that the typesetter itself asks for; a layout has at least these.
  public static let requiredStyles = [
    "body", "note", "heading1", "heading2", "figureTitle", "caption", "tableHead", "tableCell", "list", "header", "footer",
  ]

  private let node: ManifestNode
  private let families: [String]?
  private var log = DiagnosticLog()

  private init(_ node: ManifestNode, families: [String]?) {
    self.node = node
    self.families = families
  }

  /// Reads a stylesheet.
  /// - Parameter families: the families of the font manifest, which styles can name; nil to take any name.
  /// - Returns: the stylesheet, or nil where something needed can't be read; and all faults found.
  public static func read(
    _ node: ManifestNode, families: [String]? = nil
  ) -> (stylesheet: Stylesheet?, diagnostics: [Diagnostic]) {
    var reader = StylesheetReader(node, families: families)
    let sheet = reader.read()
    let diagnostics = reader.log.diagnostics
    return (diagnostics.contains { $0.severity == .error } ? nil : sheet, diagnostics)
  }

  private mutating func read() -> Stylesheet? {
    for key in Self.keys where node[key] == nil && key != "colors" {
      log.record(Diagnostic(.error, file: node.file, line: node.line, .keyMissing(key: key)))
    }
    let palette = Palette(node["colors"], &log)
    let page = node["page"].flatMap { PageReader.read($0, &log) }
    var styles = ParagraphStylesReader(node["styles"], palette: palette, families: families)
    let paragraphs = styles.read(&log)
    if let node = node["styles"] {
      for name in Self.requiredStyles where !styles.names.contains(name) {
        log.record(Diagnostic(.error, file: node.file, line: node.line, .keyMissing(key: name)))
      }
    }
    let table = node["table"].map { AreaStyleReader.table($0, palette, &log) }
    let footnote = node["footnotes"].map { AreaStyleReader.footnotes($0, &log) }
    guard let page, let table, let footnote else { return nil }
    return Stylesheet(page: page, table: table, footnote: footnote, paragraphs: paragraphs, colors: palette.colors)
  }
}
