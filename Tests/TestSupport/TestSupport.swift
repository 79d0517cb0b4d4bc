/// Finds files that tests read.
public enum TestSupport {
  /// The project's folder.
  public static let root = folder(of: #filePath, up: 3)

  /// A file's folder, or the one that many levels up.
  static func folder(of path: String, up levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
  }
}
