import Foundation

/// A program that checks output; tests that need one are skipped where it is not installed.
struct Tool {
  let name: String

  /// False where no folder of `$PATH` has the program.
  var isInstalled: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  /// Runs the program on a file of these bytes; `{}` among the arguments stands for the file.
  /// - Returns: what it wrote, and its exit status.
  func run(_ arguments: [String], on bytes: [UInt8], file name: String = "test.pdf") throws -> (text: String, status: Int32) {
    let output = try self.output(arguments, on: bytes, file: name)
    return (String(decoding: output.data, as: UTF8.self), output.status)
  }

  /// Runs the program likewise.
  /// - Parameter hasMessages: true to take what it writes to its standard error too.
  func output(
    _ arguments: [String], on bytes: [UInt8], file name: String = "test.pdf", hasMessages: Bool = true
  ) throws -> (data: [UInt8], status: Int32) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [self.name] + arguments.map { $0 == "{}" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = hasMessages ? pipe : FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (Array(output), process.terminationStatus)
  }
}
