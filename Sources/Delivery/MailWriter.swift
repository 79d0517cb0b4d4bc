import CGMime
public import Diagnostics

/// Writes mails as MIME messages: RFC 5322, 2045 to 2047 and 2231, in ASCII alone. The same mail gives the same bytes.
public enum MailWriter {
  /// How lines end.
  public enum LineEnd: Sendable {
    /// CR LF, as RFC 5322 has it: for a file.
    case crlf
    /// LF, as programs take a message on standard input.
    case lf
  }

  /// What the subject may hold, so that no line is longer than a mailer takes (RFC 5322, 2.1.1).
  static let longestSubject = 900

  /// The version of GMime, which is loaded when it is needed; nil where it is not installed.
  public static var libraryVersion: String? { cgmime_version().map { String(cString: $0) } }

  /// The message.
  /// - Throws: `.mailUnwritable`.
  public static func message(_ mail: Mail, lineEnd: LineEnd = .crlf) throws(Diagnostic) -> [UInt8] {
    let type = mail.file.mediaType.split(separator: "/", maxSplits: 1).map(String.init)
    let strings = [
      mail.from?.text, mail.to?.text, mail.cc?.text, line(mail.subject), mail.date.map(MailDate.text), withoutNulls(mail.text), withoutNulls(mail.html),
      line(mail.file.name), type.first ?? "application", type.count > 1 ? type[1] : "octet-stream", boundary("outer", of: mail), boundary("inner", of: mail),
    ]
    let bytes = withCStrings(strings) { pointers in
      mail.file.bytes.withUnsafeBufferPointer { file in
        var draft = cgmime_mail()
        (draft.from, draft.to, draft.cc, draft.subject, draft.date) = (pointers[0], pointers[1], pointers[2], pointers[3], pointers[4])
        (draft.text, draft.html, draft.attachment_name) = (pointers[5], pointers[6], pointers[7])
        (draft.attachment_type, draft.attachment_subtype) = (pointers[8], pointers[9])
        (draft.outer_boundary, draft.inner_boundary) = (pointers[10], pointers[11])
        (draft.attachment, draft.attachment_count) = (file.baseAddress, file.count)
        draft.is_unsent = mail.isUnsent ? 1 : 0
        draft.has_crlf = lineEnd == .crlf ? 1 : 0
        var count = 0
        guard let memory = cgmime_write(&draft, &count) else { return [UInt8]() }
        defer { cgmime_release(memory) }
        return Array(UnsafeBufferPointer(start: memory, count: count))
      }
    }
    guard !bytes.isEmpty, bytes.allSatisfy({ $0 < 0x80 }) else { throw Diagnostic(.error, .mailUnwritable) }
    return bytes
  }

  /// A text for a header: on one line, without control characters, and not longer than a line can be.
  static func line(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    let words = String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    return words.count <= longestSubject ? words : words.prefix(longestSubject - 1) + "…"
  }

  /// What separates parts: made of the content, and with "=_", which neither base64 nor quoted-printable can hold.
  private static func boundary(_ part: String, of mail: Mail) -> String {
    let content = Array((part + mail.subject + mail.text + mail.html + mail.file.name).utf8) + mail.file.bytes
    guard let digits = cgmime_sha256(content, content.count) else { return "=_\(part)" }
    defer { cgmime_release(digits) }
    return "=_\(part)-\(String(cString: digits).prefix(32))"
  }

  private static func withoutNulls(_ text: String) -> String { text.replacing("\0", with: " ") }

  /// Calls a body with pointers to the texts, which are valid within it.
  private static func withCStrings<Result>(_ texts: [String?], _ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
    func next(_ index: Int, _ pointers: [UnsafePointer<CChar>?]) -> Result {
      guard index < texts.count else { return body(pointers) }
      guard let text = texts[index] else { return next(index + 1, pointers + [nil]) }
      return text.withCString { next(index + 1, pointers + [$0]) }
    }
    return next(0, [])
  }
}
