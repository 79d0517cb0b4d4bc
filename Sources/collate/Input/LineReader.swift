import Diagnostics
import Glibc

/// Reads the lines of a file or of standard input as they come in, whatever their bytes.
final class LineReader {
  /// What a line may hold at most: enough for any text, and an endless line does not fill the memory.
  static let limitInMegabytes = 32

  enum Line {
    /// The bytes without the line's end (a line feed, or a carriage return and one).
    case bytes([UInt8])
    /// Longer than the limit; passed over.
    case tooLong
  }

  /// What a message calls the input.
  let name: String
  /// The number of the line read last; the first is 1.
  private(set) var number = 0

  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var unread = 0..<0

  /// Opens a file; `-` is standard input.
  /// - Throws: `.pathMissing` or `.pathUnreadable`.
  init(path: String) throws(Diagnostic) {
    if path == "-" {
      (name, descriptor) = ("standard input", STDIN_FILENO)
      return
    }
    name = path
    let opened = path.utf8.contains(0) ? -1 : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw Self.fault(path.utf8.contains(0) ? ENOENT : errno, path) }
    descriptor = opened
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next line; nil behind the last. What follows the last line feed is a line if it is not empty.
  /// - Throws: `.pathUnreadable`.
  func next() throws(Diagnostic) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var hasBytes = false
    while true {
      if unread.isEmpty, try !fill() {
        guard hasBytes else { return nil }
        break
      }
      hasBytes = true
      let end = buffer[unread].firstIndex(of: 0x0A)
      let part = unread.lowerBound..<(end ?? unread.upperBound)
      if line.count + part.count > Self.limitInMegabytes << 20 { isTooLong = true }
      if isTooLong { line = [] } else { line += buffer[part] }
      unread = min(part.upperBound + 1, unread.upperBound)..<unread.upperBound
      if end != nil { break }
    }
    number += 1
    if isTooLong { return .tooLong }
    if line.last == 0x0D { line.removeLast() }
    return .bytes(line)
  }

  /// - Returns: false at the input's end.
  private func fill() throws(Diagnostic) -> Bool {
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        unread = 0..<count
        return true
      }
      if count == 0 { return false }
      if errno != EINTR { throw Self.fault(errno, name) }
    }
  }

  private static func fault(_ error: Int32, _ path: String) -> Diagnostic {
    if error == ENOENT { return Diagnostic(.error, file: path, .pathMissing) }
    return Diagnostic(.error, file: path, .pathUnreadable(reason: strerror(error).map { String(cString: $0) } ?? "error \(error)"))
  }
}
