public import Diagnostics
import Glibc

/// Writes finished output so that a reader sees the old file or the whole new one, never a part.
public enum OutputFile {
  /// Writes beside the file and renames. What is no regular file (`/dev/stdout`, a pipe) is written
  /// to as it is; a symbolic link stays, and its target is replaced.
  /// - Throws: `.outputUnwritable` with the path; the part written is then removed.
  public static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    var status = stat()
    guard !path.isEmpty, !path.utf8.contains(0) else { throw fault(ENOENT, path) }
    guard stat(path, &status) == 0 else {
      return try replace(path, by: bytes, mode: nil, namedAs: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // Renaming needs no right to the file itself; one made read-only is to stay.
      guard access(path, W_OK) == 0 else { throw fault(errno, path) }
      try replace(target(of: path), by: bytes, mode: status.st_mode & 0o7777, namedAs: path)
    case S_IFDIR:
      throw fault(EISDIR, path)
    default:
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw fault(errno, path) }
      let problem = fill(descriptor, with: bytes)
      close(descriptor)
      if let problem { throw fault(problem, path) }
    }
  }

  /// Writes to a descriptor that is open already, such as standard output.
  /// - Parameter name: what a message calls it.
  /// - Returns: false where the reader has closed the pipe, which is no fault of the writer's.
  /// - Throws: `.outputUnwritable`.
  @discardableResult
  public static func write(_ bytes: [UInt8], toDescriptor descriptor: Int32, named name: String) throws(Diagnostic) -> Bool {
    guard let problem = fill(descriptor, with: bytes) else { return true }
    if problem == EPIPE { return false }
    throw fault(problem, name)
  }

  private static func replace(
    _ path: String, by bytes: [UInt8], mode: mode_t?, namedAs name: String
  ) throws(Diagnostic) {
    // The process's number keeps two runs apart that write to one folder.
    let part = "\(path).\(getpid()).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw fault(errno, name) }
    var problem = fill(descriptor, with: bytes)
    if problem == nil, let mode, fchmod(descriptor, mode) != 0 { problem = errno }
    // A full disk may show only here.
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil, rename(part, path) != 0 { problem = errno }
    if let problem {
      unlink(part)
      throw fault(problem, name)
    }
  }

  /// - Returns: the error's number, or nil.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        if count == 0 { return EIO }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }

  /// The file that a symbolic link leads to; the path itself where it is none.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func fault(_ error: Int32, _ path: String) -> Diagnostic {
    Diagnostic(.error, file: path, .outputUnwritable(reason: strerror(error).map { String(cString: $0) } ?? "error \(error)"))
  }
}
