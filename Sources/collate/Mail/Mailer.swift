import Diagnostics
import Foundation

/// The local mail transfer agent's `sendmail`, which takes a message on standard input.
struct Mailer {
  private let program: String

  /// - Throws: `.mailerMissing`.
  init() throws(Diagnostic) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/sbin", "/usr/lib"]
    guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: $0 + "/sendmail") }) else {
      throw Diagnostic(.error, .mailerMissing)
    }
    program = folder + "/sendmail"
  }

  /// Hands a message over: the recipients are those of its headers, and a line with a point is no end.
  /// - Throws: `.mailerFailed`.
  func send(_ message: [UInt8]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-t", "-i"]
    // A file, not a pipe: a program that does not read cannot hold the run up.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("collate-mail-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("message")
    try Data(message).write(to: file)
    let input = try FileHandle(forReadingFrom: file)
    defer { try? input.close() }
    process.standardInput = input
    process.standardOutput = FileHandle.standardError
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Diagnostic(.error, .mailerFailed(status: process.terminationStatus))
    }
  }
}
