import CGMime

/// By what two readings of a file are known to be of the same bytes.
enum Digest {
  /// SHA-256 (FIPS 180-4) in lower-case hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    guard let digits = cgmime_sha256(bytes, bytes.count) else { return "" }
    defer { cgmime_release(digits) }
    return String(cString: digits)
  }
}
