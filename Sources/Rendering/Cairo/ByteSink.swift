import CPango

/// Gathers what a cairo surface writes.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// The callback for cairo's stream functions; its closure is an unretained `ByteSink`.
  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }

  /// The closure to go with `write`; valid while the sink lives.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}

@available(*, unavailable)
extension ByteSink: Sendable {}
