import Foundation
import TestSupport
import Testing

@testable import Delivery

/// Messages as another implementation reads them: Python's `email` with its strict policy.
@Suite struct PythonMailTests {
  static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  struct Read: Decodable {
    var subject, to, file, text, html: String
    var bytes: Int
    var keys, types, defects: [String]
  }

  private static let script = """
    import email, email.policy, json, sys
    m = email.message_from_bytes(open(sys.argv[1], 'rb').read(), policy=email.policy.SMTP)
    f = next(m.iter_attachments())
    text, html = m.get_body(('plain',)), m.get_body(('html',))
    defects = [str(d) for p in m.walk() for d in p.defects] + [str(d) for p in m.walk() for v in p.values() for d in getattr(v, 'defects', [])]
    print(json.dumps({'subject': m['subject'], 'to': str(m['to']), 'file': f.get_filename(), 'text': text.get_content().replace('\\r\\n', '\\n'), 'html': html.get_content().replace('\\r\\n', '\\n'),
      'bytes': sum(f.get_content()), 'keys': list(m.keys()), 'types': [p.get_content_type() for p in m.walk()], 'defects': defects}))
    """

  private static func read(_ message: [UInt8]) throws -> Read {
    let folder = try TemporaryFolder()
    let path = try folder.write(message, to: "mail.eml")
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script, path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Read.self, from: data)
  }

  @Test(.enabled(if: hasPython, "python3 is not installed"), arguments: MailWriterTests.subjects, ["briefing.pdf", "Überblick «Juni» 🌊.pdf", String(repeating: "é", count: 120) + ".pdf", "a\"b\\c;d=e.pdf"])
  func `it reads what went in, and finds nothing amiss`(_ subject: String, _ file: String) throws {
    let mail = try MailWriterTests.mail(subject: subject, file: file, to: ["\"Müller, Jörg\" <j@example.org>"])
    let read = try Self.read(MailWriter.message(mail))
    #expect(read.subject == subject && read.file == file)
    #expect(read.to == "\"Müller, Jörg\" <j@example.org>")
    #expect(read.text == "Grüße\nFrom here\n.\n" && read.html == "<p>Grüße</p>\n")
    #expect(read.bytes == MailWriterTests.pdf.reduce(0) { $0 + Int($1) })
    #expect(read.types == ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"])
    #expect(read.defects.isEmpty, "\(read.defects)")
  }

  @Test(.enabled(if: hasPython, "python3 is not installed")) func `it finds no header that a subject brought in`() throws {
    let read = try Self.read(MailWriter.message(MailWriterTests.mail(subject: "Hello\r\nBcc: all@example.org\r\n\r\nbody")))
    #expect(read.subject == "Hello Bcc: all@example.org body" && !read.keys.contains("Bcc"))
  }
}
