import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Articles

@Suite("Links and odd files in a folder")
struct LinkTests {
  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test("a link out of the folder is not followed, one within it is, and one in a circle is told of")
  func links() throws {
    let outside = try TemporaryFolder()
    let secret = try outside.write(BatchReaderTests.text, to: "secret.txt")
    let folder = try TemporaryFolder()
    try folder.write(BatchReaderTests.text, to: "a.txt")
    try link(folder.path + "/b.txt", to: secret)
    try link(folder.path + "/c.txt", to: folder.path + "/c.txt")
    try link(folder.path + "/d.txt", to: "../\(outside.url.lastPathComponent)/secret.txt")
    #expect(mkfifo(folder.path + "/e.txt", 0o600) == 0)
    let (batch, diagnostics) = BatchReader().read([folder.path])
    #expect(batch?.articles.map(\.id) == ["a.txt"])
    #expect(
      diagnostics.map(\.fact) == [
        .linkOutside, .pathUnreadable(reason: "the link leads in a circle"), .linkOutside, .pathUnreadable(reason: "not a regular file"),
      ])
  }

  @Test("a link that the user names is followed")
  func named() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(BatchReaderTests.text, to: "x/a.txt")
    try link(folder.path + "/b.txt", to: file)
    #expect(BatchReader().read([folder.path + "/b.txt"]).batch?.articles.map(\.id) == ["b.txt"])
  }

  @Test("ten thousand files are read", .timeLimit(.minutes(2)))
  func many() throws {
    let folder = try TemporaryFolder()
    for index in 0..<10_000 { try folder.write(index % 20 > 0 ? "" : BatchReaderTests.text, to: "\(index).txt") }
    let (batch, diagnostics) = BatchReader().read([folder.path])
    #expect(batch?.articles.count == 500)
    #expect(diagnostics.count == 9_500)
  }
}
