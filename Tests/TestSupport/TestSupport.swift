public import Foundation
public import Testing

/// Finds files that tests read.
public enum TestSupport {
  /// The package's root folder, seen from this file.
  public static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The package's root folder as a path.
  public static var root: String { packageRoot.path }

  /// `Tests/Fixtures`.
  public static let fixtures = packageRoot.appendingPathComponent("Tests/Fixtures")

  /// `seeds`: the article batches of the project.
  public static let seeds = packageRoot.appendingPathComponent("seeds")

  /// A folder of further material beside the package, or where `COLLATE_SHARED` points; nil where there is none.
  public static let shared: URL? = {
    let folder =
      ProcessInfo.processInfo.environment["COLLATE_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? packageRoot.deletingLastPathComponent().appendingPathComponent("shared")
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? folder : nil
  }()

  /// The values of a file with a JSON object a line; empty lines are passed over.
  public static func jsonLines<Value: Decodable>(_ type: Value.Type, _ file: URL) throws -> [Value] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: 0x0A).map { try decoder.decode(type, from: Data($0)) }
  }

  /// The value of a JSON file.
  public static func json<Value: Decodable>(_ type: Value.Type, _ file: URL) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where the shared folder is absent.
  public static var needsShared: Self {
    .enabled(if: TestSupport.shared != nil, "the shared folder is absent; set COLLATE_SHARED to run this test")
  }
}
