import CPango

@testable import Typography

extension FontLibrary {
  /// The faces that Pango chooses for a text, each once, in the text's order.
  /// - Parameter description: in Pango's notation (`Noto Serif Bold 10`).
  func faces(of text: String, in description: String) throws -> [String] {
    let context = try context(language: "en-GB")
    let font = pango_font_description_from_string(description)
    defer { pango_font_description_free(font) }
    pango_context_set_font_description(context.pointer, font)
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    let items = pango_itemize(context.pointer, text, 0, Int32(text.utf8.count), attributes, nil)
    defer { g_list_free(items) }
    var faces: [String] = []
    var node = items
    while let item = node?.pointee.data?.assumingMemoryBound(to: PangoItem.self) {
      if let font = item.pointee.analysis.font {
        let name = faceName(of: font) ?? "none"
        if faces.last != name { faces.append(name) }
      }
      pango_item_free(item)
      node = node?.pointee.next
    }
    return faces
  }
}
