internal import Glibc

/// Shares the measure out to a table's columns.
enum ColumnWidths {
  /// What a column asks for, in points.
  struct Demand: Hashable {
    /// Its share of the measure, where the document gives one.
    var share: Double?
    /// The widest part that is not to be broken.
    var min: Double
    /// The widest cell in one line.
    var max: Double
  }

  /// Columns without a share get what their content asks for, but no more than their part of the
  /// room; those with one share the rest out. A column whose content is short gets all of it; long
  /// ones share what is left by the ¾th power of their content, between equal shares, which waste
  /// room, and proportional ones (CSS 2.1, 17.5.2.2), which starve the shorter of them.
  /// - Returns: the widths, whose sum is `room`, and whether the least widths fit, if need be with long words broken.
  static func widths(_ demands: [Demand], room: Double) -> (widths: [Double], fits: Bool) {
    if demands.isEmpty { return ([], true) }
    let room = Swift.max(room, 0)
    let shared = demands.indices.filter { (demands[$0].share ?? 0) > 0 && (demands[$0].share ?? 0).isFinite }
    let free = demands.indices.filter { !shared.contains($0) }
    var widths = Array(repeating: 0.0, count: demands.count)
    let part = shared.isEmpty ? room : room * Double(free.count) / Double(demands.count)
    let most = free.reduce(0) { $0 + demands[$1].max }
    let freeRoom = shared.isEmpty ? room : Swift.min(most, part)
    for (index, width) in zip(free, filled(free.map { demands[$0] }, room: freeRoom)) { widths[index] = width }
    let total = shared.reduce(0) { $0 + (demands[$1].share ?? 0) }
    for index in shared { widths[index] = (demands[index].share ?? 0) / total * (room - freeRoom) }
    if zip(widths, demands).allSatisfy({ $0 + 0.01 >= $1.min }) { return (widths, true) }
    let least = demands.reduce(0) { $0 + $1.min }
    if least <= room { return (raised(widths, demands), true) }
    let broken = demands.map { Demand(share: $0.share, min: Swift.min($0.min, Swift.max(room / Double(demands.count), wholeWord)), max: $0.max) }
    if broken.reduce(0, { $0 + $1.min }) <= room + 0.01 { return (raised(widths, broken), true) }
    return (demands.map { $0.min / Swift.max(least, 0.001) * room }, false)
  }

  /// Rather than that a table is refused, words that are wider than their column's part of the room are broken, but none
  /// that is narrower than this: some twelve letters in the type of tables.
  private static let wholeWord = 54.0

  /// Short columns whole, long ones by the ¾th power of their content.
  private static func filled(_ demands: [Demand], room: Double) -> [Double] {
    let most = demands.reduce(0) { $0 + $1.max }
    if most <= room {
      let spare = room - most
      return demands.map { $0.max + (most > 0 ? spare * $0.max / most : spare / Double(demands.count)) }
    }
    var widths: [Double?] = demands.map { _ in nil }
    var left = room
    var isSettled = false
    while !isSettled {
      isSettled = true
      let open = widths.indices.filter { widths[$0] == nil }
      for index in open where demands[index].max <= left / Double(open.count) {
        widths[index] = demands[index].max
        left -= demands[index].max
        isSettled = false
        break
      }
    }
    let weights = demands.map { pow(Swift.max($0.max, 1), 0.75) }
    let total = widths.indices.reduce(0) { $0 + (widths[$1] == nil ? weights[$1] : 0) }
    return widths.indices.map { widths[$0] ?? left * weights[$0] / Swift.max(total, 0.001) }
  }

  /// Every column gets its least width; the others give it up in proportion to what they have to spare.
  private static func raised(_ widths: [Double], _ demands: [Demand]) -> [Double] {
    let lack = zip(widths, demands).reduce(0) { $0 + Swift.max(0, $1.1.min - $1.0) }
    let spare = zip(widths, demands).reduce(0) { $0 + Swift.max(0, $1.0 - $1.1.min) }
    return zip(widths, demands).map { width, demand in
      width < demand.min ? demand.min : width - (width - demand.min) * lack / Swift.max(spare, 0.001)
    }
  }
}
