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
  func add(_ font: ShapingFont, in range: Range<Int> = 0..<Int.max) {
    insert(pango_attr_font_desc_new(font.description.pointer), in: range)
    insert(pango_attr_font_features_new(font.features), in: range)
  }

  private func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?, in range: Range<Int>) {
    guard let attribute else { return }
    attribute.pointee.start_index = UInt32(clamping: range.lowerBound)
    attribute.pointee.end_index = UInt32(clamping: range.upperBound)
    pango_attr_list_insert(pointer, attribute)
  }
}

@available(*, unavailable)
extension AttributeList: Sendable {}
