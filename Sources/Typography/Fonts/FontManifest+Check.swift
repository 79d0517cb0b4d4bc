public import Diagnostics

extension FontManifest {
  /// What is wrong with the files of a family's faces on this machine: missing, or not the manifest's bytes.
  /// - Parameter folders: where to look, in order; nil for the standard places.
  public func faults(ofFamily family: String, folders: [String]? = nil) -> [Diagnostic] {
    let folders = folders ?? FontFiles.folders(beside: file)
    return faces.filter { $0.family == family }.compactMap { face in
      guard let path = FontFiles.find(face.file, in: folders) else {
        return Diagnostic(.error, file: file, line: face.line, .fontFileMissing(face: face.name, package: face.package))
      }
      if FontFiles.sha256(of: path) == face.sha256 { return nil }
      return Diagnostic(.error, file: file, line: face.line, .fontFileChanged(face: face.name))
    }
  }
}
