import Foundation

extension IssueData {
  /// Why bytes are no data of an issue.
  public enum Fault: Error, Hashable, Sendable {
    /// Not JSON, or not this format; in a few words where and what.
    case broken(problem: String)
    /// Of a format that a later version writes.
    case tooNew(format: Int)
  }

  private struct Head: Decodable {
    var format: Int
    var tool: Tool
  }

  /// Reads `briefing.json`.
  /// - Throws: `Fault`.
  public init(json: [UInt8]) throws(Fault) {
    let decoder = JSONDecoder()
    do {
      let head = try decoder.decode(Head.self, from: Data(json))
      if head.format > Self.format { throw Fault.tooNew(format: head.format) }
      self = try decoder.decode(IssueData.self, from: Data(json))
    } catch let fault as Fault {
      throw fault
    } catch {
      throw .broken(problem: Self.problem(error))
    }
  }

  /// The data as JSON on one line, keys in order: the same bytes for the same data.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  /// What a decoder found, without the values.
  private static func problem(_ error: any Error) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.isEmpty ? "" : " in " + path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined().drop { $0 == "." }
    }
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): return "no '\(key.stringValue)'" + place(context.codingPath)
    case .typeMismatch(_, let context): return "a value of another type" + place(context.codingPath)
    case .valueNotFound(_, let context): return "a value is missing" + place(context.codingPath)
    case .dataCorrupted(let context): return context.codingPath.isEmpty ? "not valid JSON" : "a value is wrong" + place(context.codingPath)
    default: return "not valid JSON"
    }
  }
}
