import Foundation

/// Numbers and names as parts of keys.
enum KeyText {
  /// Whole numbers without a point, others in Swift's shortest form.
  static func plain(_ x: Double) -> String {
    x == x.rounded() && abs(x) < 1e15 ? String(Int(x)) : String(x)
  }

  /// Letters and digits in lower case, marks and diacritics dropped, everything else a single hyphen.
  static func slug(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else if scalar.properties.canonicalCombiningClass == .notReordered, scalar != "'", scalar != "’" {
        if !result.isEmpty, result.last != "-" { result.append("-") }
      }
    }
    while result.last == "-" { result.removeLast() }
    return result
  }
}
