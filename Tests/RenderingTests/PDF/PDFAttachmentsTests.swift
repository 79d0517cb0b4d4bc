import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite struct PDFAttachmentsTests {
  private static func pdf(_ files: [String: [UInt8]]) throws -> [UInt8] {
    let fonts = try TestFonts()
    var log = DiagnosticLog()
    let attachments = files.map { Attachment(name: $0.key, mediaType: "text/plain", description: "", relationship: .data, bytes: $0.value) }
    return try PDFRenderer(fonts: fonts.library).render(SampleDocument.make(fonts), attachments: attachments, log: &log)
  }

  /// The fact that opening fails with; nil where it does not.
  private static func fault(_ bytes: [UInt8]) -> Fact? {
    do throws(Diagnostic) {
      _ = try PDFAttachments(bytes).bytes(of: "a")
      return nil
    } catch {
      return error.fact
    }
  }

  @Test func `files come out as they went in, by their names`() throws {
    let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try PDFAttachments(Self.pdf(["a.bin": bytes, "ä (b).txt": [], "c": Array("c".utf8)]))
    #expect(try file.bytes(of: "a.bin") == bytes)
    #expect(try file.bytes(of: "ä (b).txt") == [])
    #expect(try file.bytes(of: "c") == Array("c".utf8))
    #expect(try file.bytes(of: "d") == nil)
  }

  @Test func `a PDF without files has none`() throws {
    #expect(try PDFAttachments(Self.pdf([:])).bytes(of: "a") == nil)
  }

  @Test(arguments: ["", "briefing", "{\"format\": 1}", String(repeating: " ", count: 2_000) + "%PDF-1.7"]) func `what is no PDF is told as such`(_ text: String) {
    #expect(Self.fault(Array(text.utf8)) == .pdfExpected)
  }

  @Test func `a PDF that stops halfway, or holds noise, is broken or whole, and never a crash`() throws {
    let pdf = try Self.pdf(["a": Array(repeating: 7, count: 5_000)])
    for count in stride(from: 8, to: pdf.count, by: max(1, pdf.count / 40)) {
      switch Self.fault(Array(pdf[..<count])) {
      case .pdfBroken, nil: break
      case let fact?: Issue.record("\(fact)")
      }
    }
    var noisy = pdf
    for index in stride(from: 20, to: pdf.count, by: 97) { noisy[index] ^= 0x55 }
    switch Self.fault(noisy) {
    case .pdfBroken, nil: break
    case let fact?: Issue.record("\(fact)")
    }
  }

  @Test(.enabled(if: Tool(name: "qpdf").isInstalled, "qpdf is not installed")) func `a PDF behind a password is told as such; one that anybody may open is read`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("collate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pdf = try Self.pdf(["a": Array("a".utf8)])
    func locked(_ user: String) throws -> [UInt8] {
      let out = folder.appendingPathComponent("locked-\(user).pdf")
      _ = try Tool(name: "qpdf").run(["--encrypt", user, "owner", "256", "--", "{}", out.path], on: pdf)
      return Array(try Data(contentsOf: out))
    }
    #expect(Self.fault(try locked("secret")) == .pdfLocked)
    #expect(try PDFAttachments(locked("")).bytes(of: "a") == Array("a".utf8))
  }

  @Test func `a file that unpacks to more than any briefing holds is refused`() throws {
    let pdf = try Self.pdf(["a": [UInt8](repeating: 0, count: (PDFAttachments.limitInMegabytes << 20) + 1)])
    #expect(pdf.count < 1_000_000)
    #expect(Self.fault(pdf) == .dataTooLarge(megabytes: PDFAttachments.limitInMegabytes))
  }
}
