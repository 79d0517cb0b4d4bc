internal import Diagnostics
internal import Graphics
internal import Manifests

/// Reads the `table` and `footnotes` of a layout.
enum AreaStyleReader {
  static func table(_ node: ManifestNode, _ palette: Palette, _ log: inout DiagnosticLog) -> Stylesheet.TableStyle {
    var reader = ManifestReader(node)
    let style = Stylesheet.TableStyle(
      outerRule: reader.length("outer-rule") ?? 0.5, headRule: reader.length("head-rule") ?? 0.5,
      rowRule: reader.length("row-rule") ?? 0, cellPadding: reader.length("cell-padding") ?? 1,
      columnGap: reader.length("column-gap") ?? 12, ruleColor: palette.color("rule-color", &reader) ?? .black)
    log.record(reader.finish())
    return style
  }

  static func footnotes(_ node: ManifestNode, _ log: inout DiagnosticLog) -> Stylesheet.FootnoteStyle {
    var reader = ManifestReader(node)
    let style = Stylesheet.FootnoteStyle(
      spaceAbove: reader.length("space-above") ?? 10, ruleGap: reader.length("rule-gap") ?? 4,
      ruleLength: reader.length("rule-length") ?? 60, ruleWidth: reader.length("rule-width") ?? 0.5,
      gap: reader.length("gap") ?? 0, indent: reader.length("indent") ?? 14)
    log.record(reader.finish())
    return style
  }
}
