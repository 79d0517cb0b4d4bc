public import Diagnostics

/// The output formats, one row each.
public enum OutputFormats {
  public static let all: [any OutputFormat] = [
    PDFFormat(),
    PNGFormat(),
    SVGFormat(),
    FrameDumpFormat(),
  ]

  /// The format of a name, in any letter case.
  /// - Throws: `.formatUnknown`.
  public static func named(_ name: String) throws(Diagnostic) -> any OutputFormat {
    if let format = all.first(where: { $0.name == name.lowercased() }) { return format }
    throw Diagnostic(.error, .formatUnknown(name: name, known: all.map(\.name)))
  }
}
