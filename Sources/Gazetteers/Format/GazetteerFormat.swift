/// The file of a gazetteer: little-endian, made to be mapped into memory and searched where it lies.
///
///     0   8  "COLLGAZ" and the version, an octet
///     8   4  number of places P
///     12  4  number of names N
///     16  4  number of sounds S
///     20  4  bytes of text T
///     24  4  bytes of the source's name, at the head of the texts
///     28  4  0
///     32  8  FNV-1a of all that follows
///     40     P places, a record each
///            N names, then S sounds: pairs of a key's FNV-1a (8) and a place's number (4), in order of the hash
///            T bytes of UTF-8
///
/// A place: id 4, name 4 (offset in the texts), admin 4 (offset), population 4, latitude 4, longitude 4,
/// bytes of the name 2, bytes of the admin 2, country 2 (ASCII), sort 1, and an octet of 0.
///
/// Names are folded (`FoldedName`), sounds are keys (`NameKey`). A hash of 64 bits stands for its key:
/// among a million keys two would share one in 37 million files.
enum GazetteerFormat {
  static let magic: [UInt8] = Array("COLLGAZ".utf8) + [1]
  static let headerSize = 40
  static let placeSize = 32
  static let keySize = 12

  /// FNV-1a, 64 bits (Fowler, Noll and Vo, RFC 9923).
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}
