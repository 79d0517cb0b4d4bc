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

  /// Columns with a share get it. The others get what their content asks for; if that is too much,
  /// their least widths and, of what is left, parts in proportion to what they lack (the automatic
  /// table layout of CSS 2.1, 17.5.2.2); if it is too little, more in proportion to their content.
  /// - Returns: the widths, whose sum is `room`, and whether the least widths fit.
  static func widths(_ demands: [Demand], room: Double) -> (widths: [Double], fits: Bool) {
    if demands.isEmpty { return ([], true) }
    let room = Swift.max(room, 0)
    let given = demands.map { demand in demand.share.flatMap { $0 > 0 && $0.isFinite ? $0 : nil } }
    let total = given.compactMap { $0 }.reduce(0, +)
    let free = demands.indices.filter { given[$0] == nil }
    // Shares above 1 are parts of their sum.
    let scale = free.isEmpty ? 1 / total : Swift.min(1, 0.9 / total)
    var widths = given.map { ($0 ?? 0) * scale * room }
    var fits = zip(widths, demands).allSatisfy { width, demand in demand.share == nil || width + 0.01 >= demand.min }
    if !free.isEmpty {
      let left = room - widths.reduce(0, +)
      let (fitted, isEnough) = fit(free.map { demands[$0] }, room: left)
      for (index, width) in zip(free, fitted) { widths[index] = width }
      fits = fits && isEnough
    }
    if !fits, demands.map(\.min).reduce(0, +) <= room {
      // The shares starve a column whose neighbours could spare the width.
      return (raised(widths, demands), true)
    }
    return (widths, fits)
  }

  private static func fit(_ demands: [Demand], room: Double) -> ([Double], Bool) {
    let most = demands.map(\.max).reduce(0, +)
    let least = demands.map(\.min).reduce(0, +)
    if most <= room {
      let spare = room - most
      return (demands.map { $0.max + (most > 0 ? spare * $0.max / most : spare / Double(demands.count)) }, true)
    }
    if least <= room {
      let lack = most - least
      return (demands.map { $0.min + (room - least) * ($0.max - $0.min) / Swift.max(lack, 0.001) }, true)
    }
    return (demands.map { $0.min / Swift.max(least, 0.001) * room }, false)
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
