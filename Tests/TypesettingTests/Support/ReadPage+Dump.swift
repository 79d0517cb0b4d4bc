import Diagnostics
import Foundation
import Graphics
import Typesetting

extension ReadPage {
  /// A document as lines that a person can read and compare:
  ///
  ///     warning: no font has a glyph for 🔥
  ///     page 1
  ///        68.2  P 62.4–532.9 The office said[1] that the infra¬
  ///       120.0  TH 62.4–90.1 Tallow | TD 180.2–191.0 12
  ///       131.4  rule 62.4–532.9
  ///       800.0  footer 512.1–532.9 1 of 2
  ///       links 2 of notes
  ///       link 300.1,57.5 40.2 https://example.org
  ///
  /// First the baseline, then each part on it with where it begins and ends, in points from the page's upper left corner.
  /// Marks stand in brackets, `¬` is the hyphen of a parted word, `←` begins what has text from right to left.
  static func dump(_ typeset: TypesetDocument) -> [String] {
    let told = typeset.diagnostics.map { "\($0.severity.rawValue): \($0.message)" }
    // The program writes no pages then.
    if typeset.diagnostics.contains(where: { $0.severity == .error }) { return told + ["refused"] }
    return told + pages(typeset.document).enumerated().flatMap { ["page \($0 + 1)"] + $1.dump }
  }

  private var dump: [String] {
    var lines: [String] = []
    var baseline: Double?
    for item in items {
      switch item {
      case .part(let part):
        let shown = Self.shown(part)
        if let baseline, abs(baseline - part.y) < 0.05, let last = lines.indices.last {
          lines[last] += " | " + shown
        } else {
          lines.append(Self.start(part.y) + shown)
        }
        baseline = part.y
      case .shape(let mark):
        let (rect, isRule) = (mark.rect, mark.rect.size.height < 0.05)
        let size = isRule ? "rule" : "shape \(Self.number(rect.size.height)) high"
        lines.append("\(Self.start(rect.origin.y))\(size) \(Self.number(rect.origin.x))–\(Self.number(rect.origin.x + rect.size.width))")
        baseline = nil
      }
    }
    let others = links.filter { !Self.isOfNote($0.target) }
    if links.count > others.count { lines.append("  links \(links.count - others.count) of notes") }
    lines += others.map { "  link \(Self.number($0.rect.origin.x)),\(Self.number($0.rect.origin.y)) \(Self.number($0.rect.size.width)) \(Self.shown($0.target))" }
    return lines
  }

  /// From a mark to its note, or back.
  private static func isOfNote(_ target: Link.Target) -> Bool {
    if case .anchor(let name) = target { name.hasPrefix("note-") || name.hasPrefix("mark-") } else { false }
  }

  private static func start(_ y: Double) -> String {
    let text = number(y)
    return String(repeating: " ", count: max(0, 7 - text.count)) + text + "  "
  }

  private static func shown(_ part: Part) -> String {
    let text = part.shown.replacingOccurrences(of: "\u{AD}", with: "¬").trimmingCharacters(in: .whitespaces)
    return "\(part.kind) \(number(part.x))–\(number(part.maxX)) \(part.isRightToLeft ? "← " : "")\(text)"
  }

  private static func shown(_ target: Link.Target) -> String {
    switch target {
    case .anchor(let name): "#" + name
    case .url(let url): url.count > 32 ? url.prefix(31) + "…" : url
    }
  }

  private static func number(_ value: Double) -> String {
    let text = String(format: "%.1f", value)
    return text == "-0.0" ? "0.0" : text
  }
}
