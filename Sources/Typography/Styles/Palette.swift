internal import Diagnostics
internal import Graphics
internal import Manifests

/// A layout's colours by name.
struct Palette {
  private(set) var colors: [String: Color] = ["text": .black]
  private var names: [String] = ["text"]

  /// Reads `name: "#rrggbb"` entries.
  init(_ node: ManifestNode?, _ log: inout DiagnosticLog) {
    guard let node else { return }
    var reader = ManifestReader(node)
    for (name, _) in node.entries {
      let color = reader.value(name, expected: "a colour as '#rrggbb'") { $0.text.flatMap { Color(hex: $0) } }
      if let color { colors[name] = color }
      if !names.contains(name) { names.append(name) }
    }
    log.record(reader.finish())
  }

  /// Reads a colour by its name or as `#rrggbb`.
  func color(_ key: String, _ reader: inout ManifestReader) -> Color? {
    let known = names.sorted().joined(separator: ", ")
    return reader.value(key, expected: "one of the colours (\(known)) or '#rrggbb'") { node in
      node.text.flatMap { colors[$0] ?? Color(hex: $0) }
    }
  }
}
