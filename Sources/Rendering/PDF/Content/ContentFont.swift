/// What the rewriting of a page's content knows of a font.
struct ContentFont {
  /// In the page's resources, with the slash.
  var name: [UInt8]
  /// True where characters have two bytes; word spacing does not act on them (ISO 32000-1, 9.3.3).
  var isComposite: Bool
  /// False for fonts whose characters and widths are of another kind; what they show stays as it is.
  var isMeasured = true
  /// By character, in thousandths of the size.
  var widths: [Double]
  /// Of characters behind the last one of `widths`.
  var defaultWidth = 0.0
  /// Another font that shows characters of this one: its index among the page's fonts, and by character the one there,
  /// 0 for none.
  var other: (font: Int, characters: [UInt8])?

  /// Itself, if its widths are known.
  var measured: ContentFont? { isMeasured ? self : nil }

  func width(_ character: Int) -> Double { character < widths.count ? widths[character] : defaultWidth }
}

/// The fonts of one page.
struct ContentFonts {
  private(set) var fonts: [ContentFont]

  init(_ fonts: [ContentFont] = []) { self.fonts = fonts }

  /// A font's index by its name.
  func index(of name: ArraySlice<UInt8>) -> Int? { fonts.firstIndex { $0.name.elementsEqual(name) } }

  var names: [String] { fonts.map { String(decoding: $0.name, as: UTF8.self) } }

  // Asked for each glyph, and so without a copy of the font.
  func isComposite(_ index: Int) -> Bool { fonts[index].isComposite }

  func width(_ character: Int, of index: Int) -> Double {
    character < fonts[index].widths.count ? fonts[index].widths[character] : fonts[index].defaultWidth
  }

  subscript(index: Int) -> ContentFont { fonts[index] }
}
