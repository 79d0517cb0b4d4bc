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
  /// - Parameter others: names that the caller knows besides, for the message.
  /// - Throws: `.formatUnknown`.
  public static func named(_ name: String, besides others: [String] = []) throws(Diagnostic) -> any OutputFormat {
    if let format = all.first(where: { $0.name == name.lowercased() }) { return format }
    let known = all.map(\.name) + others
    throw Diagnostic(.error, .formatUnknown(name: name, near: NearMatch.candidates(for: name, among: known), known: known))
  }
}
