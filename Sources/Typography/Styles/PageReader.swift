internal import Diagnostics
internal import Graphics
internal import Manifests

/// Reads the `page` of a layout.
enum PageReader {
  /// Paper by name, in points: ISO 216 and ANSI, rounded to the point's hundredth.
  static let papers: [(name: String, size: Size)] = [
    ("a4", Size(width: 595.28, height: 841.89)), ("letter", Size(width: 612, height: 792)),
    ("a5", Size(width: 419.53, height: 595.28)),
  ]

  static func read(_ node: ManifestNode, _ log: inout DiagnosticLog) -> Stylesheet.PageStyle? {
    var reader = ManifestReader(node)
    let names = papers.map(\.name).joined(separator: ", ")
    let paper = reader.value("paper", expected: "one of \(names)") { node in
      papers.first { $0.name == node.text?.lowercased() }?.size
    }
    let width = reader.length("width")
    let height = reader.length("height")
    let top = reader.required("top")
    let bottom = reader.required("bottom")
    let left = reader.required("left")
    let right = reader.required("right")
    let header = reader.length("header-baseline") ?? top / 2
    let footer = reader.length("footer-baseline") ?? bottom / 2
    let rule = reader.length("header-rule") ?? 0
    var size = paper ?? papers[0].size
    if let width { size.width = width }
    if let height { size.height = height }
    // Less than this can't hold a word and a line.
    if size.width - left - right < 36 {
      reader.report(node["left"] ?? node, key: "left", expected: "less: the side margins leave under 36 pt of \(size.width)", actual: left)
    }
    if size.height - top - bottom < 36 {
      reader.report(node["top"] ?? node, key: "top", expected: "less: the margins leave under 36 pt of \(size.height)", actual: top)
    }
    log.record(reader.finish())
    return .init(
      size: size, margins: Insets(top: top, leading: left, bottom: bottom, trailing: right), headerBaseline: header,
      footerBaseline: footer, headerRule: rule)
  }
}

extension ManifestReader {
  /// A length in points, from 0 to 5,000.
  mutating func length(_ key: String) -> Double? {
    value(key, expected: "a length in points, from 0 to 5000") { node in
      node.text.flatMap { Double($0) }.flatMap { (0...5_000).contains($0) ? $0 : nil }
    }
  }

  /// A length in points that must be there.
  mutating func required(_ key: String) -> Double {
    if node[key] == nil { reportMissing(key) }
    return length(key) ?? 0
  }

  fileprivate mutating func report(_ node: ManifestNode, key: String, expected: String, actual: Double) {
    record([
      Diagnostic(
        .error, file: node.file, line: node.line, .valueWrong(key: key, expected: expected, found: "\(actual)"))
    ])
  }
}
