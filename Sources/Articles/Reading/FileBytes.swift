import Diagnostics
import Foundation

/// Reads the bytes of a file.
enum FileBytes {
  /// The size above which a file is no article.
  static let limitInMegabytes = 32

  /// A fault of one file, before it is known where it is to be reported.
  struct Fault: Error {
    let fact: Fact
    /// The line in the file, from 1.
    var line: Int?
  }

  /// The bytes of a regular file.
  ///
  /// Devices and pipes are refused: reading one may never end. What is opened is what was looked at, and
  /// no more is read of it than the limit, though it grow meanwhile.
  /// - Parameter folder: a folder that a link may not lead out of; nil for a file that the user named.
  static func read(_ path: String, within folder: String? = nil) throws(Fault) -> [UInt8] {
    if let folder, leaves(folder, path) { throw Fault(fact: .linkOutside) }
    // Without O_NONBLOCK the opening of a pipe waits for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault(fact: .pathUnreadable(reason: reason(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Fault(fact: .pathUnreadable(reason: reason(errno))) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Fault(fact: .pathUnreadable(reason: "not a regular file")) }
    let limit = limitInMegabytes << 20
    guard status.st_size <= limit else { throw Fault(fact: .fileTooLarge(megabytes: limitInMegabytes)) }
    return try bytes(of: descriptor, expected: Int(status.st_size), atMost: limit)
  }

  private static func bytes(of descriptor: Int32, expected: Int, atMost limit: Int) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Fault(fact: .pathUnreadable(reason: reason(errno))) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > limit { throw Fault(fact: .fileTooLarge(megabytes: limitInMegabytes)) }
    }
  }

  /// True for a link that leads to a file that is not below the folder.
  private static func leaves(_ folder: String, _ path: String) -> Bool {
    guard let file = realPath(path), let root = realPath(folder) else { return false }
    return !file.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  /// The path without links; nil where it leads nowhere.
  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The cause of a file error in a few words, the same in every locale.
  static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission: "no permission"
    default: "input or output error"
    }
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "no permission"
    case ENOENT: "the link leads nowhere"
    case ELOOP: "the link leads in a circle"
    case ENXIO: "not a regular file"
    default: "input or output error"
    }
  }
}
