import Foundation
import TestSupport
import Testing

@Suite("mail")
struct MailTests {
  private static func headers(_ mail: Data?) -> [String: String] {
    let text = String(decoding: mail ?? Data(), as: UTF8.self)
    let head = (text.components(separatedBy: "\r\n\r\n").first ?? "").replacingOccurrences(of: "\r\n\t", with: " ").replacingOccurrences(of: "\r\n ", with: " ")
    let pairs = head.components(separatedBy: "\r\n").map { $0.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) } }
    return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  @Test("of a batch and of its PDF it says the same, and the same bytes on each run")
  func batchAndPDF() throws {
    let issues = try Issues()
    let folder = issues.folder
    for (name, briefing) in [("a.eml", Issues.seed(2)), ("b.eml", Issues.seed(2)), ("c.eml", issues.new)] {
      let run = try Program.run(["mail", briefing, "-o", name], in: folder.path)
      #expect(run.status == 0 && run.errors.isEmpty && run.output.isEmpty, "\(run.errors)")
    }
    #expect(folder.bytes("a.eml") == folder.bytes("b.eml"))
    let (batch, pdf) = (Self.headers(folder.bytes("a.eml")), Self.headers(folder.bytes("c.eml")))
    #expect(batch["Subject"] == "TLP:GREEN Landslide in Valdoro, briefing no. 2 (19 June 2024)" && batch["Subject"] == pdf["Subject"])
    #expect(batch["X-Unsent"] == "1" && batch["Date"] == "Wed, 19 Jun 2024 00:00:00 +0000" && batch["To"] == nil)
    #expect(String(decoding: folder.bytes("a.eml") ?? Data(), as: UTF8.self).contains("20240619_landslide-day-2_briefing_02_en.pdf"))
  }

  @Test("its text begins with the mark and holds bottom line, figures and sources; its PDF is whole", .enabled(if: Program.has("python3"), "python3 is not installed"))
  func content() throws {
    let issues = try Issues()
    let path = issues.folder.path + "/a.eml"
    #expect(try Program.run(["mail", issues.new, "--to", "Désk <desk@example.org>", "--cc", "a@example.org", "--subject", "Wörds\r\nBcc: all@example.org", "-o", path]).status == 0)
    let script = """
      import email, email.policy, sys
      m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.SMTP)
      f = next(m.iter_attachments())
      open(sys.argv[2], 'wb').write(f.get_content())
      print(m['subject']); print(m['to']); print(m['cc']); print(m['bcc']); print(f.get_filename())
      print(m.get_body(('plain',)).get_content()); print(m.get_body(('html',)).get_content())
      """
    let run = try Program.tool("python3", ["-c", script, path, issues.folder.path + "/out.pdf"])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .newlines) }
    #expect(lines.prefix(7) == ["TLP:GREEN Wörds Bcc: all@example.org", "Désk <desk@example.org>", "a@example.org", "None", "new.pdf", "TLP:GREEN", ""])
    #expect(issues.folder.bytes("out.pdf") == issues.folder.bytes("new.pdf"))
    for words in ["Bottom line", "Key figures", "Sources", "about 1,140", "Meridian Weekly", "is attached: new.pdf"] {
      // Once in the text, once in HTML.
      #expect(run.text.components(separatedBy: words).count >= 3, "\(words)")
    }
    #expect(run.text.contains("<strong>TLP:GREEN</strong>") && !run.text.contains("<script"))
  }

  @Test("wrong addresses and nobody to send to are wrong usage", arguments: [
    (["--to", "nobody"], "error: --to takes mail addresses, not 'nobody'"), (["--cc", "a@example.org\nBcc: b@example.org"], "error: --cc takes mail addresses"),
    (["--send"], "error: there is nobody to send it to (name somebody with --to)"),
  ]) func usage(_ options: [String], _ message: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(["mail", Issues.seed(1), "-o", "a.eml"] + options, in: folder.path)
    #expect(run.status == 64 && run.errors.hasPrefix("collate: " + message) && folder.names.isEmpty, "\(run.errors)")
    #expect(try Program.run(["mail", Issues.seed(1)], in: folder.path).status == 64)
  }

  @Test("--send hands sendmail a message that is no draft, and tells where it fails or is not there")
  func send() throws {
    let folder = try TemporaryFolder()
    let tool = try folder.write("#!/bin/sh\necho \"$@\" > '\(folder.path)/arguments'\ncat > '\(folder.path)/sent'\nexit ${STATUS:-0}\n", to: "bin/sendmail")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    let path = folder.path + "/bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    let arguments = ["mail", Issues.seed(1), "--to", "desk@example.org", "--send"]
    let run = try Program.run(arguments, environment: ["PATH": path])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(folder.bytes("arguments") == Data("-t -i\n".utf8))
    let sent = String(decoding: folder.bytes("sent") ?? Data(), as: UTF8.self)
    #expect(sent.contains("\nTo: desk@example.org\n") || sent.hasPrefix("To: desk@example.org\n"))
    #expect(!sent.contains("X-Unsent") && !sent.contains("\r") && !sent.contains("\nDate:"))
    let refused = try Program.run(arguments, environment: ["PATH": path, "STATUS": "75"])
    #expect(refused.status == 69 && refused.errors.contains("sendmail did not take the mail (status 75)"))
  }

  @Test("a mail over 10 MB is not written without --force", .enabled(if: Program.has("qpdf"), "qpdf is not installed"))
  func size() throws {
    let issues = try Issues()
    var state: UInt64 = 1
    let noise = (0..<9_000_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    let path = try issues.folder.write(noise, to: "noise.bin")
    #expect(try Program.tool("qpdf", ["--add-attachment", path, "--", issues.new, issues.folder.path + "/large.pdf"]).status == 0)
    let run = try Program.run(["mail", "large.pdf", "-o", "a.eml"], in: issues.folder.path)
    #expect(run.status == 64 && run.errors.contains("MB, and 10 is the most") && issues.folder.bytes("a.eml") == nil, "\(run.errors)")
    let forced = try Program.run(["mail", "large.pdf", "-o", "a.eml", "--force"], in: issues.folder.path)
    #expect(forced.status == 0 && forced.errors.contains("warning: the mail has 1") && issues.folder.bytes("a.eml") != nil, "\(forced.errors)")
  }
}
