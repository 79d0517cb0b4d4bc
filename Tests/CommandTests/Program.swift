import Foundation
import TestSupport

/// Runs the program that was built along with the tests, as a shell would.
enum Program {
  /// What a run left behind.
  struct Run {
    var status: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// It lies beside the test bundle.
  static let path: String = {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("collate").path
  }()

  static let seed = TestSupport.seeds.appendingPathComponent("deir-ez-zor").path

  /// - Parameters:
  ///   - folder: the working directory.
  ///   - environment: added to the tests' own.
  static func run(
    _ arguments: [String], in folder: String = TestSupport.root, environment: [String: String] = [:], input: String = ""
  ) throws -> Run {
    try run(arguments, in: folder, environment: environment, input: Array(input.utf8))
  }

  static func run(
    _ arguments: [String], in folder: String = TestSupport.root, environment: [String: String] = [:], input: [UInt8]
  ) throws -> Run {
    try launch(path, arguments, in: folder, environment: environment, input: input)
  }

  /// Runs a script, in which `collate` stands for the program.
  static func shell(_ script: String, in folder: String = TestSupport.root) throws -> Run {
    let path = URL(fileURLWithPath: path).deletingLastPathComponent().path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    return try launch("/bin/bash", ["-euo", "pipefail", "-c", script], in: folder, environment: ["PATH": path], input: [])
  }

  /// True where place names were built at set-up.
  static var hasGazetteer: Bool {
    FileManager.default.fileExists(atPath: TestSupport.root + "/.build/gazetteer/places.bin")
  }

  /// Runs a tool of the system.
  static func tool(_ name: String, _ arguments: [String]) throws -> Run {
    try launch("/usr/bin/env", [name] + arguments, in: TestSupport.root, environment: [:], input: [])
  }

  /// False where no folder of `$PATH` has the tool.
  static func has(_ tool: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
    }
  }

  /// Files take what is written: a pipe nobody reads meanwhile would stop the program.
  private static func launch(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String], input: [UInt8]
  ) throws -> Run {
    let files = try TemporaryFolder()
    let output = try files.write("", to: "output")
    let errors = try files.write("", to: "errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files.write(input, to: "input")))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: URL(fileURLWithPath: output)), errors: try String(contentsOfFile: errors, encoding: .utf8))
  }
}

extension TemporaryFolder {
  /// The names of the files in it, in order.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  /// The bytes of a file in it.
  func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: path + "/" + name) }
}
