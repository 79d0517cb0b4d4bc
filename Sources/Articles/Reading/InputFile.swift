public import Diagnostics

/// Reads files that are no articles, such as an earlier briefing, with the same care.
public enum InputFile {
  /// The bytes of a regular file.
  /// - Throws: `.pathUnreadable`, also for pipes and devices, or `.dataTooLarge`, with the path.
  public static func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch {
      if case .fileTooLarge(let megabytes) = error.fact { throw Diagnostic(.error, file: path, .dataTooLarge(megabytes: megabytes)) }
      throw Diagnostic(.error, file: path, error.fact)
    }
  }
}
