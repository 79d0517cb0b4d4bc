import CPango
import Glibc

/// Finds the manifest's files on this machine and reads them.
enum FontFiles {
  /// Where files are looked for, in order: beside the manifest, `$COLLATE_FONTS`, and where Debian puts fonts.
  static func folders(beside manifest: String) -> [String] {
    let own = manifest.lastIndex(of: "/").map { String(manifest[..<$0]) } ?? "."
    let chosen = getenv("COLLATE_FONTS").map { String(cString: $0) }
    return [own] + (chosen.map { $0.isEmpty ? [] : [$0] } ?? []) + ["/usr/local/share/fonts", "/usr/share/fonts"]
  }

  /// The first readable file of a relative path; also by its bare name, for a folder without Debian's subfolders.
  static func find(_ file: String, in folders: [String]) -> String? {
    let bare = file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
    for folder in folders {
      for name in [file, bare] where access("\(folder)/\(name)", R_OK) == 0 { return "\(folder)/\(name)" }
    }
    return nil
  }

  /// A file's text, or nil where it can't be read or is not UTF-8.
  static func text(of path: String) -> String? {
    contents(of: path) { bytes in String(validating: bytes, as: UTF8.self) }
  }

  /// A file's SHA-256 in lower-case hexadecimal digits; nil where it can't be read.
  static func sha256(of path: String) -> String? {
    contents(of: path) { bytes in
      guard let digest = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes.baseAddress, gsize(bytes.count)) else {
        return nil
      }
      defer { g_free(digest) }
      return String(cString: digest)
    }
  }

  private static func contents<Value>(of path: String, _ use: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    guard let file = g_mapped_file_new(path, 0, nil) else { return nil }
    defer { g_mapped_file_unref(file) }
    let count = Int(g_mapped_file_get_length(file))
    guard let start = g_mapped_file_get_contents(file) else { return use(UnsafeBufferPointer(start: nil, count: 0)) }
    return start.withMemoryRebound(to: UInt8.self, capacity: count) { use(UnsafeBufferPointer(start: $0, count: count)) }
  }
}
