import Diagnostics

/// Where the manifest's files lie on this machine.
struct FontPaths {
  /// Faults that setting can go on with: fallback files that are missing.
  private(set) var diagnostics: [Diagnostic] = []
  private let manifest: FontManifest
  private var pathsByFace: [String: String] = [:]
  private var facesByPath: [String: String] = [:]

  /// - Throws: `.fontFileMissing` for the first main face without a readable file.
  init(_ manifest: FontManifest, in folders: [String]) throws(Diagnostic) {
    self.manifest = manifest
    let main = Set(manifest.mainFaces.map(\.name))
    for face in manifest.faces {
      if let path = FontFiles.find(face.file, in: folders) {
        pathsByFace[face.name] = path
        facesByPath[path] = face.name
      } else if main.contains(face.name) {
        throw missing(face, .error)
      } else {
        diagnostics.append(missing(face, .warning))
      }
    }
  }

  func path(of face: String) -> String? { pathsByFace[face] }
  func face(at path: String) -> String? { facesByPath[path] }

  /// What to say of a face without a readable file.
  func missing(_ face: FontFace, _ severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      severity, file: manifest.file, line: face.line, .fontFileMissing(face: face.name, package: face.package))
  }
}
