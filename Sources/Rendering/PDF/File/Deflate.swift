import CDeflate
import Diagnostics

/// Packs and unpacks data as PDF's FlateDecode does (zlib's format, RFC 1950).
final class Deflate {
  private let compressor: OpaquePointer
  private let decompressor: OpaquePointer

  /// From 1, fast, to 12, small: at 9 a report of 450 pages is three hundredths smaller and takes a second longer.
  private static let level: Int32 = 7

  /// - Throws: `.documentDamaged` where there is no memory, as all functions of this class do.
  init() throws(Diagnostic) {
    guard let compressor = libdeflate_alloc_compressor(Self.level) else { throw Self.damaged("no memory") }
    guard let decompressor = libdeflate_alloc_decompressor() else {
      libdeflate_free_compressor(compressor)
      throw Self.damaged("no memory")
    }
    self.compressor = compressor
    self.decompressor = decompressor
  }

  deinit {
    libdeflate_free_compressor(compressor)
    libdeflate_free_decompressor(decompressor)
  }

  /// Data packed for a stream.
  ///
  /// It never ends with a carriage return: with the line feed before `endstream` that looks like one end of line to
  /// readers that do not go by the length. A byte behind the checksum is passed over by every inflater.
  func packed(_ data: [UInt8]) throws(Diagnostic) -> [UInt8] {
    let bound = libdeflate_zlib_compress_bound(compressor, data.count)
    var packed = [UInt8](unsafeUninitializedCapacity: bound + 1) { buffer, count in
      count = data.withUnsafeBytes { libdeflate_zlib_compress(compressor, $0.baseAddress, $0.count, buffer.baseAddress, bound) }
    }
    guard let last = packed.last else { throw Self.damaged("what cannot be packed") }
    if last == 0x0D { packed.append(0) }
    return packed
  }

  /// - Throws: for what is no packed data, or unpacks to more than 256 MB.
  func unpacked(_ data: ArraySlice<UInt8>) throws(Diagnostic) -> [UInt8] {
    if case .bytes(let bytes) = unpacked(data, atMost: 1 << 28) { return bytes }
    throw Self.damaged("a stream that cannot be unpacked")
  }

  /// What became of packed data.
  enum Unpacked {
    case bytes([UInt8])
    /// More than were asked for: a few kilobytes can unpack to gigabytes.
    case tooMany
    case damaged
  }

  /// - Parameter most: how many bytes there may be.
  func unpacked(_ data: ArraySlice<UInt8>, atMost most: Int) -> Unpacked {
    var room = min(max(1 << 14, data.count * 8), most)
    while true {
      var result = LIBDEFLATE_SHORT_OUTPUT
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        result = data.withUnsafeBytes {
          var (taken, made) = (0, 0)
          let result = libdeflate_zlib_decompress_ex(decompressor, $0.baseAddress, $0.count, buffer.baseAddress, room, &taken, &made)
          count = result == LIBDEFLATE_SUCCESS ? made : 0
          return result
        }
      }
      if result == LIBDEFLATE_SUCCESS { return .bytes(bytes) }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE else { return .damaged }
      if room == most { return .tooMany }
      room = min(room * 4, most)
    }
  }

  private static func damaged(_ reason: String) -> Diagnostic { Diagnostic(.error, .documentDamaged(reason: reason)) }
}

@available(*, unavailable)
extension Deflate: Sendable {}
