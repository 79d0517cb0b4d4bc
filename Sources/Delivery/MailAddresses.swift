import CGMime
public import Diagnostics

/// A list of mail addresses after RFC 5322, section 3.4, that has been checked.
public struct MailAddresses: Hashable, Sendable {
  let text: String

  /// - Parameter option: what a message calls it: "--to".
  /// - Throws: `.addressWrong` for anything that is no list of mailboxes, and for control characters, with which
  ///   a header could be smuggled in.
  public init(_ list: [String], option: String) throws(Diagnostic) {
    let text = list.joined(separator: ", ")
    let isClean = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !($0.properties.generalCategory == .control) }
    guard isClean, cgmime_address_count(text) > 0 else { throw Diagnostic(.error, .addressWrong(option: option, text: text)) }
    self.text = text
  }
}
