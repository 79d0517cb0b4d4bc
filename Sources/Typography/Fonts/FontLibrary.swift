package import CPango
public import Diagnostics

/// The manifest's fonts, loaded: what shaping and painting take their fonts from.
///
/// Ownership: the library owns one fontconfig configuration, one Pango font map and one cairo font
/// face for each face painted; all are freed with it. It belongs to the thread that made it, since
/// Pango's font maps and their fonts are not thread-safe; make one library a thread and use it for
/// many documents, since its caches are what makes the second document fast.
///
/// Faces of the families that layouts name are loaded at once. Those that only stand in for missing
/// glyphs are loaded by `loadFallbacks`, since scanning their files takes longer than setting a page.
public final class FontLibrary {
  /// What the library was made from.
  public let manifest: FontManifest
  /// Faults that setting can go on with: fallback files that are missing.
  public private(set) var diagnostics: [Diagnostic] = []

  let configuration: FontConfiguration
  let map: UnsafeMutablePointer<PangoFontMap>
  private let files: FontPaths
  /// Each font is kept alive, so that no other can take its address.
  private var facesByFont: [OpaquePointer: String] = [:]
  private var cairoFaces: [String: CairoFontFace] = [:]
  /// By face; nil for files that cannot be read.
  private var coverages: [String: FontCoverage?] = [:]
  /// Fallback faces that are not loaded yet.
  private var waiting: [FontFace]

  /// Loads the manifest's main faces.
  /// - Parameter folders: where to look for the files, in order; nil for the standard places (beside
  ///   the manifest, `$COLLATE_FONTS`, `/usr/local/share/fonts`, `/usr/share/fonts`).
  /// - Throws: `.fontFileMissing` for the first main face without a readable file.
  public init(_ manifest: FontManifest, folders: [String]? = nil) throws(Diagnostic) {
    guard let configuration = FontConfiguration() else {
      throw Diagnostic(.error, .drawingFailed(reason: "no font configuration"))
    }
    let files = try FontPaths(manifest, in: folders ?? FontFiles.folders(beside: manifest.file))
    for face in manifest.mainFaces {
      guard let path = files.path(of: face.name), configuration.add(path) else { throw files.missing(face, .error) }
    }
    // Pango takes its list of the configuration's fonts here, so the files come first.
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw Diagnostic(.error, .drawingFailed(reason: "no FreeType font map"))
    }
    pango_fc_font_map_set_config(OpaquePointer(map), configuration.pointer)
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    self.manifest = manifest
    self.configuration = configuration
    self.map = map
    self.files = files
    waiting = manifest.fallbackFaces
    diagnostics = files.diagnostics
  }

  deinit {
    for font in facesByFont.keys { g_object_unref(UnsafeMutableRawPointer(font)) }
    g_object_unref(UnsafeMutableRawPointer(map))
  }

  /// Loads, for each of these characters, the families that stand in for it: of each list of fallbacks the first that has
  /// it. To be called when shaped text has unknown glyphs; the text is then shaped again. What stands in for a character
  /// does not depend on the texts before, since no family before the one loaded has it.
  /// - Returns: true where faces were loaded by this call, so that shaping again can help.
  public func loadFallbacks(for missing: [Character]) -> Bool {
    let scalars = missing.flatMap(\.unicodeScalars)
    var families: Set<String> = []
    for scalar in scalars {
      for family in manifest.families { if let first = family.fallbacks.first(where: { hasGlyph(of: scalar, $0) }) { families.insert(first) } }
    }
    return load { face in families.contains(face.family) && coverage(of: face)?.containsAny(of: scalars) ?? false }
  }

  private func hasGlyph(of scalar: Unicode.Scalar, _ family: String) -> Bool {
    manifest.faces.contains { $0.family == family && coverage(of: $0)?.containsAny(of: [scalar]) ?? false }
  }

  private func coverage(of face: FontFace) -> FontCoverage? {
    if let known = coverages[face.name] { return known }
    let made = files.path(of: face.name).flatMap { FontCoverage(path: $0) }
    coverages[face.name] = .some(made)
    return made
  }

  /// Loads all faces that stand in for missing glyphs.
  /// - Returns: true where faces were loaded by this call.
  public func loadFallbacks() -> Bool { load { _ in true } }

  private func load(where isNeeded: (_ face: FontFace) -> Bool) -> Bool {
    var isAnyLoaded = false
    waiting.removeAll { face in
      guard let path = files.path(of: face.name) else { return true }
      guard isNeeded(face) else { return false }
      if configuration.add(path) { isAnyLoaded = true } else { diagnostics.append(files.missing(face, .warning)) }
      return true
    }
    if isAnyLoaded { pango_fc_font_map_config_changed(OpaquePointer(map)) }
    return isAnyLoaded
  }

  /// Compares every file with the manifest's SHA-256 (about 1 ms a file).
  /// - Returns: a `.fontFileMissing` or `.fontFileChanged` for each face that is not as it should be.
  public func verify() -> [Diagnostic] {
    manifest.faces.compactMap { face in
      guard let path = files.path(of: face.name) else { return files.missing(face, .error) }
      if FontFiles.sha256(of: path) == face.sha256 { return nil }
      return Diagnostic(.error, file: manifest.file, line: face.line, .fontFileChanged(face: face.name))
    }
  }

  /// A context to itemize and shape text with.
  /// - Parameter language: a BCP 47 tag.
  package func context(language: String) throws(Diagnostic) -> FontContext {
    guard let context = FontContext(map: map, language: language) else {
      throw Diagnostic(.error, .drawingFailed(reason: "no Pango context"))
    }
    return context
  }

  /// The manifest's name for a font that Pango chose; nil for a font of no manifest's file.
  package func faceName(of font: UnsafeMutablePointer<PangoFont>) -> String? {
    let key = OpaquePointer(font)
    if let name = facesByFont[key] { return name }
    guard let path = FontPattern.file(of: font), let name = files.face(at: path) else { return nil }
    g_object_ref(UnsafeMutableRawPointer(font))
    facesByFont[key] = name
    return name
  }

  /// The cairo font face to paint a face's glyphs with. The library owns it; valid while the library lives.
  /// - Throws: `.fontFaceUnknown` where the manifest has no such face, `.fontFileMissing` where its file is gone.
  package func cairoFontFace(named name: String) throws(Diagnostic) -> OpaquePointer {
    if let face = cairoFaces[name] { return face.pointer }
    guard let face = manifest.face(named: name) else { throw Diagnostic(.error, .fontFaceUnknown(face: name)) }
    guard let path = files.path(of: name), let made = CairoFontFace(path: path) else { throw files.missing(face, .error) }
    cairoFaces[name] = made
    return made.pointer
  }
}

@available(*, unavailable)
extension FontLibrary: Sendable {}
