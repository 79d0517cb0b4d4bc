extension Path {
  /// As path data of SVG with the commands M, L, C and Z, to a hundredth of a point (SVG 2, 9.3).
  public var data: String {
    func point(_ p: Point) -> String { Decimals.text(p.x, places: 2) + " " + Decimals.text(p.y, places: 2) }
    return elements.map { element in
      switch element {
      case .move(let p): "M" + point(p)
      case .line(let p): "L" + point(p)
      case .curve(let a, let b, let c): "C" + [a, b, c].map(point).joined(separator: " ")
      case .close: "Z"
      }
    }.joined()
  }

  /// Reads path data of SVG of the absolute commands M, L, H, V, C and Z; nil for anything else.
  public init?(data: String) {
    var scanner = PathScanner(data)
    guard let elements = scanner.elements() else { return nil }
    self.init(elements)
  }
}

/// Reads path data from its beginning to its end.
private struct PathScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var current = Point.zero

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func elements() -> [Path.Element]? {
    var elements: [Path.Element] = []
    var command: UInt8 = 0
    while let byte = next() {
      if !Self.startsNumber(byte) {
        position += 1
        command = byte
      } else if command == UInt8(ascii: "M") {
        // More points behind a move are lines.
        command = UInt8(ascii: "L")
      }
      guard let element = element(command), !elements.isEmpty || command == UInt8(ascii: "M") else { return nil }
      // What follows the end of a figure names its command.
      if command == UInt8(ascii: "Z") { command = 0 }
      elements.append(element)
    }
    return elements
  }

  private mutating func element(_ command: UInt8) -> Path.Element? {
    switch command {
    case UInt8(ascii: "M"): point().map { .move($0) }
    case UInt8(ascii: "L"): point().map { .line($0) }
    case UInt8(ascii: "H"): number().map { .line(moved(Point(x: $0, y: current.y))) }
    case UInt8(ascii: "V"): number().map { .line(moved(Point(x: current.x, y: $0))) }
    case UInt8(ascii: "C"): curve()
    case UInt8(ascii: "Z"), UInt8(ascii: "z"): .close
    default: nil
    }
  }

  private mutating func curve() -> Path.Element? {
    guard let a = point(), let b = point(), let c = point() else { return nil }
    return .curve(a, b, c)
  }

  private mutating func moved(_ point: Point) -> Point {
    current = point
    return point
  }

  private mutating func point() -> Point? {
    guard let x = number(), let y = number() else { return nil }
    return moved(Point(x: x, y: y))
  }

  /// The next byte that is no separator.
  private mutating func next() -> UInt8? {
    while position < bytes.count, bytes[position] <= 0x20 || bytes[position] == UInt8(ascii: ",") { position += 1 }
    return position < bytes.count ? bytes[position] : nil
  }

  private static func startsNumber(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte) }

  private mutating func number() -> Double? {
    guard let first = next(), Self.startsNumber(first) else { return nil }
    let start = position
    position += 1
    var hasPoint = first == UInt8(ascii: ".")
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "."), hasPoint { break }
      let isExponent = byte | 0x20 == UInt8(ascii: "e")
      let isSign = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      guard (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || isExponent || isSign && bytes[position - 1] | 0x20 == UInt8(ascii: "e") else { break }
      hasPoint = hasPoint || byte == UInt8(ascii: ".") || isExponent
      position += 1
    }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
