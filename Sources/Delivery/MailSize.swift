public import Diagnostics

/// How large a mail may be.
public enum MailSize {
  /// In megabytes of 1,000,000 bytes, as mail services count them: over the first there is a warning, over the
  /// second nothing is written.
  public static let large = 2
  public static let largest = 10

  /// What there is to say of a message of so many bytes; nil where it is small.
  /// - Parameter isForced: takes the refusal for a warning.
  public static func diagnostic(of bytes: Int, isForced: Bool) -> Diagnostic? {
    let megabytes = Double((bytes + 50_000) / 100_000) / 10
    if bytes > largest * 1_000_000, !isForced { return Diagnostic(.error, .mailTooLarge(megabytes: megabytes, limit: largest)) }
    return bytes > large * 1_000_000 ? Diagnostic(.warning, .mailLarge(megabytes: megabytes, limit: large)) : nil
  }
}
