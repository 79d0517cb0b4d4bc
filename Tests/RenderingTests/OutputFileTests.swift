import Diagnostics
import Foundation
import Testing

@testable import Rendering

struct OutputFileTests {
  /// Runs a body with the path of a new folder, which is removed behind it.
  static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  static func names(_ folder: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  @Test func fileIsReplacedAndNoPartIsLeft() throws {
    try Self.inFolder { folder in
      try OutputFile.write([1], to: folder + "/a.pdf")
      try OutputFile.write([2, 3], to: folder + "/a.pdf")
      #expect(FileManager.default.contents(atPath: folder + "/a.pdf") == Data([2, 3]))
      #expect(try Self.names(folder) == ["a.pdf"])
    }
  }

  @Test func fileKeepsItsPermissions() throws {
    try Self.inFolder { folder in
      try OutputFile.write([1], to: folder + "/a.pdf")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/a.pdf")
      try OutputFile.write([2], to: folder + "/a.pdf")
      #expect(try FileManager.default.attributesOfItem(atPath: folder + "/a.pdf")[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test func linkStaysALink() throws {
    try Self.inFolder { folder in
      try OutputFile.write([1], to: folder + "/a.pdf")
      try FileManager.default.createSymbolicLink(atPath: folder + "/b.pdf", withDestinationPath: "a.pdf")
      try OutputFile.write([2], to: folder + "/b.pdf")
      #expect(FileManager.default.contents(atPath: folder + "/a.pdf") == Data([2]))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/b.pdf") == "a.pdf")
    }
  }

  @Test func deviceIsWrittenTo() throws { try OutputFile.write([1], to: "/dev/null") }

  @Test func faultNamesPathAndReasonAndLeavesNothing() throws {
    try Self.inFolder { folder in
      let cases = [
        (folder, "Is a directory"), (folder + "/no/a.pdf", "No such file or directory"), ("", "No such file or directory"),
      ]
      for (path, reason) in cases {
        #expect(throws: Diagnostic(.error, file: path, .outputUnwritable(reason: reason))) {
          try OutputFile.write([1], to: path)
        }
      }
      #expect(throws: Diagnostic(.error, file: "/dev/full", .outputUnwritable(reason: "No space left on device"))) {
        try OutputFile.write([1], to: "/dev/full")
      }
      let left = try Self.names(folder)
      #expect(left == [])
    }
  }
}
