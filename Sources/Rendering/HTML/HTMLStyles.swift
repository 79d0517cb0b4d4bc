import Graphics
import Typography

/// The layout's looks as CSS: its colours by name, its paragraph styles as classes, for screens and paper.
struct HTMLStyles {
  private let stylesheet: Stylesheet

  init(_ stylesheet: Stylesheet) { self.stylesheet = stylesheet }

  var css: String {
    let colors = stylesheet.colors.sorted { $0.key < $1.key }
    let light = colors.map { "--\(HTMLText.identifier($0.key)):\($0.value.rgb)" } + ["--paper:#ffffff"]
    let dark = colors.map { "--\(HTMLText.identifier($0.key)):\(Self.onDark($0.value).rgb)" } + ["--paper:#16181b"]
    return """
      :root{\(light.joined(separator: ";"))}
      @media (prefers-color-scheme:dark){:root{\(dark.joined(separator: ";"))}figure svg{filter:invert(.92) hue-rotate(180deg)}}
      html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
      body{margin:0;background:var(--paper);color:var(--text);font-family:\(Self.stack(body.text.family));font-size:1.0625rem;line-height:1.5}
      main{max-width:42rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;overflow-wrap:break-word}
      a{color:var(--link,var(--text))}
      hr{border:0;border-top:1px solid var(--rule,var(--text));margin:.75rem 0}
      section{margin-top:2rem}
      h1,h2,h3,h4,p,ul,ol,figure{margin:0 0 .5em}
      sup{font-size:.7em;line-height:0}
      sup a,text a{text-decoration:none;color:inherit}
      .small-caps{font-variant-caps:small-caps}
      .row{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem;margin:0 0 1.25rem}
      .row p{margin:0}
      table{width:100%;border-collapse:collapse;margin:.5rem 0 1rem;font-variant-numeric:tabular-nums;border-top:1.5px solid;border-bottom:1.5px solid}
      th,td{padding:.3rem .75rem .3rem 0;text-align:left;vertical-align:top;font-weight:inherit}
      thead th{font-weight:bold;border-bottom:1px solid var(--rule,var(--text))}
      .number{text-align:right}
      .center{text-align:center}
      figure svg{display:block;width:100%;height:auto;max-width:46rem;font-family:\(Self.stack("Noto Sans"))}
      figure{margin:1.5rem 0;overflow-x:auto}
      .notes ol{padding-left:2em}
      .notes a[role]{text-decoration:none}
      .tlp{max-width:42rem;margin:0 auto;padding:.75rem 1.25rem;text-align:right;font-family:\(Self.stack("Noto Sans"))}
      .tlp strong{padding:.2em .5em}
      \(classes)
      @media (max-width:36rem){
      thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
      table,tbody,tr,tbody th,tbody td{display:block}
      tr{padding:.5rem 0;border-bottom:1px solid var(--rule,var(--text))}
      tbody tr:last-child{border-bottom:0}
      tbody th,tbody td{padding:.1rem 0;text-align:left}
      tbody td[data-label]{position:relative;padding-left:8.25rem;min-height:1.4em}
      tbody td[data-label]::before{content:attr(data-label);position:absolute;left:0;width:7.75rem;color:var(--muted,var(--text))}
      tbody th{font-weight:bold}
      figure svg{min-width:30rem}
      }
      @media print{
      :root{\(light.joined(separator: ";"))}
      @page{margin:20mm}
      body{font-size:10.5pt}
      main{max-width:none;padding:0}
      h1,h2,h3,.figureTitle{break-after:avoid}
      tr,figure,.row,.note{break-inside:avoid}
      thead{display:table-header-group}
      figure svg{filter:none}
      a[role=doc-backlink]{display:none}
      .break{break-after:page;border:0}
      .tlp{-webkit-print-color-adjust:exact;print-color-adjust:exact}
      }

      """
  }

  private var body: ParagraphStyle {
    stylesheet.paragraphs["body"] ?? ParagraphStyle(text: TextStyle(family: "Noto Serif", size: 10.5), leading: 14)
  }

  /// A class for each paragraph style; sizes relative to the body's.
  private var classes: String {
    stylesheet.paragraphs.sorted { $0.key < $1.key }.filter { $0.key != "body" }.map { name, style in
      // On screens small type is set no smaller than four fifths of the text.
      let size = max(style.text.size / max(body.text.size, 1), 0.8)
      var rules = ["font-family:" + Self.stack(style.text.family), "font-size:\(HTMLText.number(size))em", "line-height:\(HTMLText.number(max(1.25, style.leading / max(style.text.size, 1))))"]
      rules.append("font-weight:" + (style.text.isBold ? "bold" : "normal"))
      if style.text.isItalic { rules.append("font-style:italic") }
      if let color = colorName(style.text.color) { rules.append("color:var(--\(color))") }
      return ".\(HTMLText.identifier(name)){\(rules.joined(separator: ";"))}"
    }.joined(separator: "\n") + "\n" + cells
  }

  /// Cells take their style from the table's parts.
  private var cells: String {
    let size = { (name: String) in max((stylesheet.paragraphs[name]?.text.size ?? 8.5) / max(body.text.size, 1), 0.8) }
    let family = stylesheet.paragraphs["tableCell"]?.text.family ?? "Noto Sans"
    return "table{font-family:\(Self.stack(family));font-size:\(HTMLText.number(size("tableCell")))em;line-height:1.4}"
  }

  private func colorName(_ color: Color) -> String? {
    stylesheet.colors.sorted { $0.key < $1.key }.first { $0.value == color }.map { HTMLText.identifier($0.key) }
  }

  /// A family with those that stand in where it is not installed.
  private static func stack(_ family: String) -> String {
    let name = family.filter { $0.isLetter || $0.isNumber || $0 == " " }
    return "\"\(name)\"," + (name.contains("Serif") ? "Georgia,\"Times New Roman\",serif" : "system-ui,\"Segoe UI\",Roboto,sans-serif")
  }

  /// The colour for a dark page: of the same hue, and so light that it can be read (WCAG 2.2, 1.4.3).
  private static func onDark(_ color: Color) -> Color {
    let luma = color.inGrayscale.red
    let target = 0.9 - 0.5 * luma
    guard luma < target else { return color }
    let share = (target - luma) / (1 - luma)
    func mix(_ part: Double) -> Double { part + share * (1 - part) }
    return Color(red: mix(color.red), green: mix(color.green), blue: mix(color.blue))
  }
}
