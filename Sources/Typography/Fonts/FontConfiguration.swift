import CPango

/// Owns a fontconfig configuration of its own, which knows the files given to it and nothing of the system's.
final class FontConfiguration {
  let pointer: OpaquePointer

  init?() {
    guard let pointer = FcConfigCreate() else { return nil }
    self.pointer = pointer
    // Before any call into Pango: its first font map loads the system's configuration in a thread
    // of its own where none is current, and system fonts would then leak into the documents.
    FcConfigSetCurrent(pointer)
  }

  deinit { FcConfigDestroy(pointer) }

  /// Adds a font file; false where fontconfig can't read it.
  func add(_ path: String) -> Bool { FcConfigAppFontAddFile(pointer, path) != 0 }
}

@available(*, unavailable)
extension FontConfiguration: Sendable {}
