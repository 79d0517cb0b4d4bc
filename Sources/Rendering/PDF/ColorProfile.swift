import CPango

/// The sRGB profile that says what the document's colours mean.
enum ColorProfile {
  /// The Debian package that has the file.
  static let package = "icc-profiles-free"

  /// The profile's bytes; nil where the package is not installed.
  static let sRGB: [UInt8]? = {
    guard let file = g_mapped_file_new("/usr/share/color/icc/sRGB.icc", 0, nil) else { return nil }
    defer { g_mapped_file_unref(file) }
    let count = Int(g_mapped_file_get_length(file))
    guard count > 128, let start = g_mapped_file_get_contents(file) else { return nil }
    return start.withMemoryRebound(to: UInt8.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
  }()
}
