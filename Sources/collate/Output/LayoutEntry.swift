import Briefings
import Foundation
import Graphics
import Typography

/// A layout as `collate layouts` lists it.
struct LayoutEntry: Encodable {
  var name: String
  var purpose: String
  var paper: String
  var maxPages: Int?
  var sections: [String]

  init(name: String, _ layout: Layout) {
    self.name = name
    purpose = layout.purpose
    paper = Self.paper(layout.stylesheet.page)
    maxPages = layout.maxPages
    sections = layout.sections
  }

  /// The paper's name, or its size in millimetres.
  private static func paper(_ page: Stylesheet.PageStyle) -> String {
    if let paper = Paper.allCases.first(where: { $0.size == page.size }) { return paper.rawValue }
    let millimetres = { (points: Double) in String(Int((points / 72 * 25.4).rounded())) }
    return "\(millimetres(page.size.width)) × \(millimetres(page.size.height)) mm"
  }

  static func text(_ entries: [LayoutEntry]) -> String {
    let blocks = entries.map { entry in
      let pages = entry.maxPages.map { ", at most \($0) page\($0 == 1 ? "" : "s")" } ?? ""
      let sections = TextWrapping.wrapped(entry.sections.joined(separator: ", "), width: 76, indent: "  ")
      return "\(entry.name): \(entry.purpose)\n  paper: \(entry.paper)\(pages)\n" + sections
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  static func json(_ entries: [LayoutEntry]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(entries), as: UTF8.self) + "\n"
  }
}

/// Breaks a text into lines of at most so many characters.
enum TextWrapping {
  static func wrapped(_ text: String, width: Int, indent: String) -> String {
    var lines: [String] = []
    var line = indent
    for word in text.split(separator: " ") {
      if line.count > indent.count, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
      }
      line += (line.count > indent.count ? " " : "") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
