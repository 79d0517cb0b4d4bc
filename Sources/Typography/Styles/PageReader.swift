internal import Diagnostics
internal import Graphics
internal import Manifests

/// Reads the `page` of a layout.
enum PageReader {
  static func read(_ node: ManifestNode, _ log: inout DiagnosticLog) -> Stylesheet.PageStyle? {
    var reader = ManifestReader(node)
    let names = Paper.allCases.map(\.rawValue).joined(separator: ", ")
    let paper = reader.value("paper", expected: "one of \(names)") { node in
      node.text.flatMap { Paper(rawValue: $0.lowercased()) }?.size
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
    let noteColumn = reader.length("note-column") ?? 0
    let isMirrored = reader.flag("mirrored") ?? false
    var size = paper ?? Paper.a4.size
    if let width { size.width = width }
    if let height { size.height = height }
    // Less than this can't hold a word and a line.
    if size.width - left - right < 36 {
      reader.report(node["left"] ?? node, key: "left", expected: "less: the side margins leave under 36 pt of \(size.width)", actual: left)
    } else if noteColumn > 0, size.width - left - right - noteColumn < 36 {
      reader.report(node["note-column"] ?? node, key: "note-column", expected: "less: it leaves under 36 pt for the text", actual: noteColumn)
    }
    if size.height - top - bottom < 36 {
      reader.report(node["top"] ?? node, key: "top", expected: "less: the margins leave under 36 pt of \(size.height)", actual: top)
    }
    log.record(reader.finish())
    return .init(
      size: size, margins: Insets(top: top, leading: left, bottom: bottom, trailing: right), headerBaseline: header,
      footerBaseline: footer, headerRule: rule, noteColumn: noteColumn, isMirrored: isMirrored)
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
