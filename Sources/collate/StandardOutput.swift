import ArgumentParser
import Foundation
import Rendering

/// Where data goes that is not written to a file.
enum StandardOutput {
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// - Throws: a `Diagnostic` where nothing can be written, and a success where the reader has seen
  ///   enough (`| head -1`): then there is nothing more to do.
  static func write(_ bytes: [UInt8]) throws {
    guard try OutputFile.write(bytes, toDescriptor: STDOUT_FILENO, named: "standard output") else { throw ExitCode.success }
  }
}
