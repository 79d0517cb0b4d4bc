import Foundation

/// Looks into the bytes of JSON that a decoder has found to be sound.
enum JSONText {
  private static let quote: UInt8 = 0x22
  private static let backslash: UInt8 = 0x5C

  /// Escapes of half a surrogate pair ("\ud83d" alone) replaced by that of U+FFFD, which is as long.
  static func withoutLoneSurrogates(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(backslash) else { return json }
    var result = json
    var index = 0
    while index < json.count {
      guard json[index] == backslash else {
        index += 1
        continue
      }
      guard let unit = escapedUnit(json, at: index) else {
        index += 2
        continue
      }
      if unit & 0xFC00 == 0xD800, let next = escapedUnit(json, at: index + 6), next & 0xFC00 == 0xDC00 {
        index += 12
        continue
      }
      if unit & 0xF800 == 0xD800 { result.replaceSubrange(index + 2..<index + 6, with: Array("fffd".utf8)) }
      index += 6
    }
    return result
  }

  /// The UTF-16 unit that is escaped at an index: `\u` and four digits.
  private static func escapedUnit(_ json: [UInt8], at index: Int) -> UInt16? {
    guard index + 6 <= json.count, json[index] == backslash, json[index + 1] == 0x75 else { return nil }
    return UInt16(String(decoding: json[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }

  /// Where the value of a key of the outermost object stands; of a key that comes twice, the first.
  static func value(of key: String, in json: [UInt8]) -> Range<Int>? {
    guard var index = json.firstIndex(of: 0x7B) else { return nil }
    index = space(json, from: index + 1)
    while index < json.count, json[index] == quote {
      let name = index..<end(json, from: index)
      // Behind the name: white space, a colon, white space.
      let start = space(json, from: space(json, from: name.upperBound) + 1)
      let value = start..<max(start, end(json, from: start))
      if (try? JSONDecoder().decode(String.self, from: Data(json[name]))) == key, value.upperBound <= json.count { return value }
      // Behind the value: white space, a comma, white space.
      index = space(json, from: space(json, from: value.upperBound) + 1)
    }
    return nil
  }

  /// A step from a value to one within it.
  enum Step: Hashable {
    case index(Int)
    case key(String)
  }

  /// The line, from 1, of the value at the end of a path, or of the last value on the way that there is.
  static func line(of path: [Step], in json: [UInt8]) -> Int {
    var index = space(json, from: 0)
    for step in path {
      guard let next = place(of: step, in: json, at: index) else { break }
      index = next
    }
    return 1 + json[..<min(index, json.count)].count { $0 == 0x0A }
  }

  /// Where a part of the object or array stands that begins at an index.
  private static func place(of step: Step, in json: [UInt8], at start: Int) -> Int? {
    guard start < json.count else { return nil }
    var index = space(json, from: start + 1)
    var number = 0
    while index < json.count, json[index] != 0x7D, json[index] != 0x5D {
      let value: Int
      switch (step, json[start]) {
      case (.index(let wanted), 0x5B):
        if number == wanted { return index }
        value = index
      case (.key(let wanted), 0x7B):
        let name = index..<min(end(json, from: index), json.count)
        value = space(json, from: space(json, from: name.upperBound) + 1)
        if (try? JSONDecoder().decode(String.self, from: Data(json[name]))) == wanted { return value }
      default: return nil
      }
      number += 1
      let past = end(json, from: value)
      index = space(json, from: space(json, from: max(past, value + 1)) + 1)
    }
    return nil
  }

  private static func space(_ json: [UInt8], from start: Int) -> Int {
    var index = start
    while index < json.count, [0x20, 0x09, 0x0A, 0x0D].contains(json[index]) { index += 1 }
    return index
  }

  /// The end of the value that begins at an index.
  private static func end(_ json: [UInt8], from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < json.count {
      switch json[index] {
      case quote:
        index += 1
        while index < json.count, json[index] != quote { index += json[index] == backslash ? 2 : 1 }
        if depth == 0 { return min(index + 1, json.count) }
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        // The end of an object in which a number, true, false or null was the last value.
        if depth == 0 { return index }
        depth -= 1
        if depth == 0 { return index + 1 }
      case 0x2C, 0x20, 0x09, 0x0A, 0x0D: if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return json.count
  }
}
