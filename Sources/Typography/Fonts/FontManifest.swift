public import Diagnostics
import Manifests

/// Which font files a document is set in: `fonts/manifest.yaml`.
///
/// The manifest names each file's Debian package, licence and SHA-256, so that a document set on
/// another machine has the same glyphs at the same places.
public struct FontManifest: Hashable, Sendable {
  /// A family that layouts can name.
  public struct Family: Hashable, Sendable {
    public var name: String
    /// The families that stand in where this one has no glyph, in order of preference.
    public var fallbacks: [String]
  }

  /// The manifest's own path, as the user named it.
  public let file: String
  /// In the manifest's order.
  public let families: [Family]
  /// In the manifest's order; their names differ.
  public let faces: [FontFace]

  /// Reads a manifest out of its text.
  /// - Parameter file: the manifest's path, for messages and for fonts that lie beside it.
  /// - Throws: the first fault, with its line.
  public init(yaml text: String, file: String) throws(Diagnostic) {
    var reader = ManifestReader(try ManifestNode(yaml: text, file: file))
    var families: [Family] = []
    for (name, node) in reader.child("families")?.entries ?? [] {
      let fallbacks = node.items.compactMap(\.text)
      if !node.isSequence || fallbacks.count != node.items.count {
        reader.report(node, key: name, expected: "a list of families")
      }
      families.append(Family(name: name, fallbacks: fallbacks))
    }
    if families.isEmpty { reader.reportMissing("families") }

    var faces: [FontFace] = []
    for node in reader.child("faces")?.items ?? [] {
      guard let face = FontFace.read(node, into: &reader) else { continue }
      if faces.contains(where: { $0.name == face.name }) {
        reader.report(node, key: "name", expected: "a name of its own for each face")
      }
      faces.append(face)
    }
    if faces.isEmpty { reader.reportMissing("faces") }
    Self.checkFamilies(families, have: faces, &reader)

    if let fault = reader.finish().first { throw fault }
    self.file = file
    self.families = families
    self.faces = faces
  }

  /// The face of a name.
  public func face(named name: String) -> FontFace? { faces.first { $0.name == name } }

  /// A family with its fallbacks, as a list in Pango's notation (`Noto Serif,Noto Serif Hebrew`).
  public func familyList(of family: String) -> String {
    ([family] + (families.first { $0.name == family }?.fallbacks ?? [])).joined(separator: ",")
  }

  /// The faces of the families that layouts can name; the others are needed only where a glyph lacks.
  var mainFaces: [FontFace] { faces.filter { face in families.contains { $0.name == face.family } } }
  var fallbackFaces: [FontFace] { faces.filter { face in !families.contains { $0.name == face.family } } }

  private static func checkFamilies(_ families: [Family], have faces: [FontFace], _ reader: inout ManifestReader) {
    guard let node = reader.node["families"] else { return }
    let known = Set(faces.map(\.family))
    for family in families {
      for name in [family.name] + family.fallbacks where !known.contains(name) {
        reader.record([
          Diagnostic(
            .error, file: node.file, line: node[family.name]?.line ?? node.line,
            .valueWrong(key: "families", expected: "families that faces belong to", found: name))
        ])
      }
    }
  }
}
