import Charts
import Foundation
public import Manifests

/// The words of a language, by dotted keys (`bottomLine.range`), with what is filled into their braces.
public struct Wording: Hashable, Sendable {
  private var texts: [String: String] = [:]
  private var lists: [String: [String]] = [:]
  /// A BCP 47 tag.
  public let language: String

  /// Reads a wording file.
  public init(_ node: ManifestNode) {
    language = node["language"]?.text ?? "en-GB"
    read(node, path: "")
  }

  private mutating func read(_ node: ManifestNode, path: String) {
    for (key, value) in node.entries {
      let full = path.isEmpty ? key : path + "." + key
      if let text = value.text {
        texts[full] = text
      } else if value.isSequence {
        lists[full] = value.items.compactMap(\.text)
      } else {
        read(value, path: full)
      }
    }
  }

  /// True where the language has a text.
  func has(_ key: String) -> Bool { texts[key] != nil || texts[key + ".other"] != nil }

  /// A text with its braces filled in. `{Name}` with a capital puts the first letter of `name` in upper case;
  /// `{name| in *}` stands for the value with words around it, and for nothing where the value is empty.
  func text(_ key: String, _ values: [String: String] = [:]) -> String {
    Self.fill(texts[key] ?? key, values)
  }

  /// A text that depends on a number: its form `one` or `other`, and `zero` where it has one.
  func plural(_ key: String, _ count: Double, number: String) -> String {
    if count == 0, let text = texts[key + ".zero"] { return Self.fill(text, ["n": number]) }
    let form = isSingular(count) ? ".one" : ".other"
    return Self.fill(texts[key + form] ?? texts[key] ?? "{n} \(key)", ["n": number])
  }

  /// The plural rules of CLDR for cardinals: English has the singular at 1 alone, French below 2.
  private func isSingular(_ count: Double) -> Bool {
    texts["plural"] == "below-two" ? abs(count) < 2 : count == 1
  }

  func list(_ key: String) -> [String] { lists[key] ?? [] }

  /// What an article says, in the language's quotation marks.
  func quoted(_ words: String) -> String { text("list.quote", ["words": words]) }

  /// A word of the articles that the language has its own for; as it is where there is none.
  func word(_ key: String, _ word: String) -> String {
    let key = key + "." + word
    return has(key) ? text(key) : word
  }

  /// The words of charts.
  var chartWords: ChartWords {
    var words: [ChartWords.Text: String] = [:]
    for text in ChartWords.Text.allCases { words[text] = texts["chartWords." + text.rawValue] }
    return ChartWords(texts: words, months: list("monthsShort"), thousands: text("numbers.thousands"), decimal: text("numbers.decimal"))
  }

  /// "A, B and C".
  func joined(_ items: [String], last: String = "list.and") -> String {
    guard items.count > 1, let end = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: text("list.comma")) + text(last) + end
  }

  private static func fill(_ template: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let slot = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1)
      let name = String(slot.first ?? "")
      if slot.count == 2 {
        // "{where| in *}": with its words, or nothing where there is no value.
        if let value = values[name], !value.isEmpty { result += slot[1].replacingOccurrences(of: "*", with: value) }
      } else if let value = values[name] {
        result += value
      } else if let first = name.first, first.isUppercase, let value = values[first.lowercased() + name.dropFirst()] {
        result += value.prefix(1).uppercased() + value.dropFirst()
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
