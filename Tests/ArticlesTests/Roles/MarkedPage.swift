import Foundation
import TestSupport
import Testing

@testable import Articles

/// A page of `Tests/Fixtures/pages` with the roles that its blocks must get.
struct MarkedPage: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// Role letter and text of each block.
  let blocks: [[String]]

  var testDescription: String { name }

  static let folder = TestSupport.fixtures.appendingPathComponent("pages")

  static let all: [MarkedPage] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".page") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).map { MarkedPage(name, $0) }
    }
  }()

  init(_ name: String, _ marked: String) {
    self.name = name
    var lines: [String] = []
    var blocks: [[String]] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let bar = line.firstIndex(of: "|") else {
        lines.append("")
        continue
      }
      let roles = line[..<bar]
      let content = line[line.index(after: bar)...]
      lines.append(content.filter { $0 != "‖" })
      if roles == "+", let last = blocks.indices.last {
        blocks[last][1] += " " + content
      } else if roles == "~", let last = blocks.indices.last {
        blocks[last][1] = String(blocks[last][1].dropLast()) + String(content)
      } else {
        for (role, part) in zip(roles, content.split(separator: "‖")) {
          blocks.append([String(role), part.trimmingCharacters(in: .whitespaces)])
        }
      }
    }
    text = lines.joined(separator: "\n")
    self.blocks = blocks
  }
}

extension TextBlock {
  /// The letter of the block's role in the fixture pages.
  var letter: String {
    switch role {
    case .title: "T"
    case .body: "B"
    case .standfirst: "F"
    case .caption: "C"
    case .subheading: "H"
    case .credit: "R"
    case .noise: "N"
    }
  }
}

extension Article {
  /// Reads a text as a plain text file.
  static func plain(_ text: String) -> Article {
    PlainText().article(id: "a.txt", path: "a.txt", source: SourceText(text))
  }
}
