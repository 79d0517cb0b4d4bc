import Diagnostics
import Typography

extension Installation {
  /// The fonts of the manifest; belongs to the thread that asks.
  func fonts() throws(Diagnostic) -> FontLibrary {
    guard let path = path(of: "fonts/manifest.yaml") else { throw Diagnostic(.error, .fontManifestMissing) }
    return try FontLibrary(try FontManifest.load(path))
  }
}
