public import Diagnostics

extension FontManifest {
  /// Reads the manifest of a path.
  /// - Throws: `.fontManifestMissing` where there is none that can be read, or its first fault.
  public static func load(_ path: String) throws(Diagnostic) -> FontManifest {
    guard let text = FontFiles.text(of: path) else { throw Diagnostic(.error, file: path, .fontManifestMissing) }
    return try FontManifest(yaml: text, file: path)
  }
}
