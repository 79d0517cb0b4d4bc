internal import CPango

/// Owns a Pango attribute list: which font and features each stretch of a text takes.
final class AttributeList {
  let pointer: OpaquePointer

  init?() {
    guard let pointer = pango_attr_list_new() else { return nil }
    self.pointer = pointer
  }

  deinit { pango_attr_list_unref(pointer) }

  /// Sets a stretch in a font with OpenType features.
  func add(_ font: FontDescription, features: String, from start: Int, to end: Int) {
    insert(pango_attr_font_desc_new(font.pointer), from: start, to: end)
    insert(pango_attr_font_features_new(features), from: start, to: end)
  }

  private func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?, from start: Int, to end: Int) {
    guard let attribute else { return }
    attribute.pointee.start_index = UInt32(clamping: start)
    attribute.pointee.end_index = UInt32(clamping: end)
    pango_attr_list_insert(pointer, attribute)
  }
}

@available(*, unavailable)
extension AttributeList: Sendable {}
