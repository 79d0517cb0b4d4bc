import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Articles
@testable import Delivery

@Suite struct MailWriterTests {
  static let pdf = Array("%PDF-1.7\n".utf8) + (0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  static func mail(subject: String = "Figures", file: String = "briefing.pdf", text: String = "Grüße\nFrom here\n.\n", to: [String] = ["desk@example.org"]) throws -> Delivery.Mail {
    Delivery.Mail(
      subject: subject, to: try MailAddresses(to, option: "--to"), date: 1_718_755_200, text: text, html: "<p>Grüße</p>\n",
      file: .init(name: file, mediaType: "application/pdf", bytes: pdf))
  }

  /// What the message's headers are, unfolded, up to the first empty line.
  static func headers(_ message: [UInt8]) -> [String] {
    let text = String(decoding: message, as: UTF8.self)
    let head = text.components(separatedBy: "\r\n\r\n").first ?? ""
    return head.replacingOccurrences(of: "\r\n\t", with: " ").replacingOccurrences(of: "\r\n ", with: " ").components(separatedBy: "\r\n")
  }

  static let subjects = [
    "Figures", "TLP:AMBER+STRICT Überschwemmung – 1 234 Tote", String(repeating: "Long words stand here. ", count: 13) + "x", String(repeating: "é", count: 300),
    String(repeating: "w", count: 300), "🌊 flood 👩‍👩‍👧 in Dair az-Zaur دير الزور", "=?utf-8?q?not_encoded?=", "a: b; c=\"d\"",
  ]

  @Test(arguments: subjects) func `our own reader finds the subject, the parts and the file as they went in`(_ subject: String) throws {
    let message = try MailWriter.message(Self.mail(subject: subject))
    let read = try #require(MailMessage(message))
    #expect(read.header("Subject", of: -1)?.value == subject)
    #expect(read.leaves.map { "\($0.type)/\($0.subtype)" } == ["text/plain", "text/html", "application/pdf"])
    #expect(read.leaves.map(\.isAttachment) == [false, false, true])
    #expect(read.leaves.prefix(2).allSatisfy { $0.around == "alternative" && $0.charset == "utf-8" })
  }

  @Test(arguments: subjects) func `a message is ASCII, its lines end with CR LF and are no longer than mailers take`(_ subject: String) throws {
    let message = try MailWriter.message(Self.mail(subject: subject))
    #expect(message.allSatisfy { $0 < 0x80 })
    let lines = String(decoding: message, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { !$0.contains("\r") && !$0.contains("\n") && $0.utf8.count <= 998 })
    // What has a space to be folded at is folded where RFC 5322 likes it.
    if subject.count < 300 || subject.contains(" ") { #expect(lines.allSatisfy { $0.utf8.count <= 78 }, "\(lines.max { $0.count < $1.count } ?? "")") }
  }

  @Test func `for a program's standard input lines end with LF`() throws {
    let message = try MailWriter.message(Self.mail(), lineEnd: .lf)
    #expect(!message.contains(0x0D) && message.contains(0x0A))
  }

  @Test(arguments: ["Hello\r\nBcc: all@example.org", "Hello\nBcc: all@example.org", "Hello\rBcc: all@example.org", "Hello\u{85}Bcc: x", "Hello\u{2028}Bcc: x", "Hello\0Bcc: x\r\n\r\nbody"])
  func `no subject makes a header, and no file name`(_ text: String) throws {
    for mail in try [Self.mail(subject: text), Self.mail(file: text + ".pdf")] {
      let names = Self.headers(try MailWriter.message(mail)).map { $0.prefix { $0 != ":" } }
      #expect(names.sorted() == ["Content-Type", "Date", "MIME-Version", "Subject", "To", "X-Unsent"])
    }
    #expect(MailWriter.line(text).hasPrefix("Hello Bcc: "))
  }

  @Test(arguments: [
    "a@example.org\r\nBcc: b@example.org", "a@example.org\nX: y", "a", "a@", "@example.org", "", " ", "a@example.org, ,b", "Jörg <jörg@example.org>", "a b@example.org c",
    "a@exa\u{0}mple.org",
  ]) func `what is no address is refused`(_ text: String) {
    #expect(throws: Diagnostic(.error, .addressWrong(option: "--to", text: text))) { try MailAddresses([text], option: "--to") }
  }

  @Test(arguments: ["a@example.org", "Desk <desk@example.org>", "a@example.org, Desk <desk@example.org>", "\"Müller, Jörg\" <j.mueller@example.org>"])
  func `addresses of mailboxes are taken`(_ text: String) throws {
    let message = try MailWriter.message(Self.mail(to: [text, "c@example.org"]))
    let to = Self.headers(message).first { $0.hasPrefix("To: ") } ?? ""
    #expect(to.hasSuffix("c@example.org") && to.contains(text.contains("mueller") ? "<j.mueller@" : String(text.prefix { $0 != "@" })))
  }

  @Test func `the same mail is the same bytes, and another file has another boundary`() throws {
    let message = try MailWriter.message(Self.mail())
    #expect(try MailWriter.message(Self.mail()) == message)
    var other = try Self.mail()
    other.file.bytes[20] ^= 1
    let boundary = { (message: [UInt8]) in String(decoding: message, as: UTF8.self).firstMatch(of: /boundary="([^"]+)"/)?.1.description }
    #expect(try boundary(message) != boundary(MailWriter.message(other)))
  }

  @Test func `a draft says so, and what is sent does not`() throws {
    var mail = try Self.mail()
    #expect(Self.headers(try MailWriter.message(mail)).contains("X-Unsent: 1"))
    (mail.isUnsent, mail.date) = (false, nil)
    let names = Self.headers(try MailWriter.message(mail)).map { $0.prefix { $0 != ":" } }
    #expect(names.sorted() == ["Content-Type", "MIME-Version", "Subject", "To"])
  }

  @Test(arguments: [(0, "Thu, 1 Jan 1970 00:00:00 +0000"), (1_718_755_261, "Wed, 19 Jun 2024 00:01:01 +0000"), (-5, "Thu, 1 Jan 1970 00:00:00 +0000"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000")])
  func `dates are those of RFC 5322`(_ seconds: Int, _ expected: String) { #expect(MailDate.text(seconds) == expected) }

  @Test(arguments: [
    (1_000_000, false, nil), (2_000_001, false, Diagnostic(.warning, .mailLarge(megabytes: 2, limit: 2))), (10_000_001, false, Diagnostic(.error, .mailTooLarge(megabytes: 10, limit: 10))),
    (12_340_000, true, Diagnostic(.warning, .mailLarge(megabytes: 12.3, limit: 2))),
  ] as [(Int, Bool, Diagnostic?)]) func `large mails are told of, and the largest refused`(_ bytes: Int, _ isForced: Bool, _ expected: Diagnostic?) {
    #expect(MailSize.diagnostic(of: bytes, isForced: isForced) == expected)
  }

  @Test(arguments: [
    ("2017-09-05", "Deir ez-Zor", 1, "en-GB", "20170905_deir-ez-zor_briefing_01_en.pdf"), (nil, "Überblick №5 دير", nil, "fr", "uberblick-no5_briefing_fr.pdf"),
    ("2024-06", "a/../b\r\n", 12, "en-US", "202406_a-b_briefing_12_en.pdf"), (nil, "", nil, "", "briefing.pdf"),
  ] as [(String?, String, Int?, String, String)]) func `file names are ASCII`(_ day: String?, _ name: String, _ issue: Int?, _ language: String, _ expected: String) {
    #expect(FileName.briefing(day: day, name: name, issue: issue, language: language) == expected)
  }
}
