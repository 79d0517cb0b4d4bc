import Foundation
import TestSupport
import Testing

/// The two issues of one event that the project has, each as its PDF and nothing else.
struct Issues {
  let folder: TemporaryFolder
  var old: String { folder.path + "/old.pdf" }
  var new: String { folder.path + "/new.pdf" }

  static func seed(_ day: Int) -> String { TestSupport.seeds.appendingPathComponent("landslide-day-\(day)").path }

  init() throws {
    folder = try TemporaryFolder()
    for (day, name) in [(1, "old.pdf"), (2, "new.pdf")] {
      let run = try Program.run(["build", Self.seed(day), "-o", folder.path + "/" + name])
      try #require(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    }
  }
}

/// Checks JSON against a JSON Schema, as far as the project's schemas go: types, properties, items, enumerations,
/// constants, patterns, choices of one and references to `$defs`.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ schema: Data) throws { root = try #require(try JSONSerialization.jsonObject(with: schema) as? [String: Any]) }

  /// What does not fit, with its path.
  func faults(_ json: Data) throws -> [String] { faults(try JSONSerialization.jsonObject(with: json), root, "$") }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      guard let name = reference.split(separator: "/").last, let target = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any] else {
        return ["\(path): nothing at \(reference)"]
      }
      return faults(value, target, path)
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") { return ["\(path): \(value) is none of \(allowed)"] }
    if let constant = schema["const"] { return (value as? NSObject)?.isEqual(constant) ?? false ? [] : ["\(path): not \(constant)"] }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let faults = choices.map { self.faults(value, $0, path) }
      let fitting = faults.count(where: \.isEmpty)
      if fitting == 1 { return [] }
      return ["\(path): fits \(fitting) of \(choices.count) choices"] + (faults.max { ($0.first ?? "").count < ($1.first ?? "").count } ?? [])
    }
    switch schema["type"] as? String {
    case "object":
      guard let object = value as? [String: Any] else { return ["\(path): no object"] }
      let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
      let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): no \($0)" }
      return missing + object.flatMap { key, inner in
        properties[key].map { faults(inner, $0, path + "." + key) } ?? ["\(path): \(key) is not described"]
      }
    case "array":
      guard let array = value as? [Any], let items = schema["items"] as? [String: Any] else { return ["\(path): no array"] }
      return array.enumerated().flatMap { faults($1, items, path + "[\($0)]") }
    case "string":
      guard let text = value as? String else { return ["\(path): no text"] }
      guard let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil else { return [] }
      return ["\(path): \(text) is not \(pattern)"]
    case "integer": return value is Int ? [] : ["\(path): no whole number"]
    case "number": return value is NSNumber ? [] : ["\(path): no number"]
    case "boolean": return value is Bool ? [] : ["\(path): neither true nor false"]
    default: return ["\(path): the schema has no type"]
    }
  }
}
