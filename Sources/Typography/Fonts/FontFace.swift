import Diagnostics
import Manifests

/// One font file of the manifest: a family's regular, bold, italic or bold italic.
public struct FontFace: Hashable, Sendable {
  /// Its place in the family.
  public enum Style: String, Hashable, CaseIterable, Sendable {
    case regular, bold, italic
    case boldItalic = "bold-italic"
  }

  /// The PostScript name, by which glyph runs call the face (`NotoSerif-Regular`).
  public let name: String
  /// The family's name as the file says it.
  public let family: String
  public let style: Style
  /// The path relative to a font folder (`truetype/noto/NotoSerif-Regular.ttf`).
  public let file: String
  /// The Debian package that has the file.
  public let package: String
  /// The licence by its SPDX name.
  public let licence: String
  /// The file's SHA-256, 64 lower-case hexadecimal digits.
  public let sha256: String
  /// Where the manifest has it.
  public let line: Int
}

extension FontFace {
  /// Reads one item of `faces`; what does not fit is reported to `manifest`.
  static func read(_ node: ManifestNode, into manifest: inout ManifestReader) -> FontFace? {
    var reader = ManifestReader(node)
    let name = reader.text("name")
    let family = reader.text("family")
    let file = reader.text("file")
    let package = reader.text("package")
    let licence = reader.text("licence")
    let styles = Style.allCases.map(\.rawValue).joined(separator: ", ")
    let style = reader.value("style", expected: "one of \(styles)") { $0.text.flatMap(Style.init(rawValue:)) }
    let sha256 = reader.value("sha256", expected: "64 lower-case hexadecimal digits") { node in
      node.text.flatMap { isDigest($0) ? $0 : nil }
    }
    let faults = reader.finish()
    manifest.record(faults)
    // A misspelt key is missing too; its misspelling says more.
    if faults.isEmpty {
      for key in ["name", "family", "style", "file", "package", "licence", "sha256"] where node[key] == nil {
        manifest.record([Diagnostic(.error, file: node.file, line: node.line, .keyMissing(key: key))])
      }
    }
    guard let name, let family, let style, let file, let package, let licence, let sha256 else { return nil }
    return FontFace(
      name: name, family: family, style: style, file: file, package: package, licence: licence, sha256: sha256,
      line: node.line)
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
