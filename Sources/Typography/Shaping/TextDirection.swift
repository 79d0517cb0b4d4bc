/// A paragraph's direction by its first strong character: rules P2 and P3 of UAX #9.
enum TextDirection {
  /// True where the first letter is of a script written from right to left.
  static func isRightToLeft(_ bytes: [UInt8]) -> Bool {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        if scalar.properties.isAlphabetic { return false }
      } else if isOfRightToLeftScript(scalar) {
        if scalar.properties.isAlphabetic { return true }
      } else if scalar.properties.isAlphabetic {
        return false
      }
    }
    return false
  }

  /// Within the blocks that Unicode sets aside for such scripts (DerivedBidiClass.txt, @missing lines).
  private static func isOfRightToLeftScript(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
