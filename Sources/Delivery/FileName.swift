import Foundation

/// The names of files that are sent.
public enum FileName {
  /// "20170905_deir-ez-zor_briefing_01_en.pdf": in ASCII, so that it comes through every mail program as it is.
  /// - Parameters:
  ///   - day: ISO 8601; what of it is missing is left out.
  ///   - name: the batch's.
  ///   - language: a BCP 47 tag, of which the language is kept.
  public static func briefing(day: String?, name: String, issue: Int?, language: String) -> String {
    let number = issue.map { $0 < 10 ? "0\($0)" : "\($0)" }
    let parts = [day.map { day in String(day.filter(\.isNumber)) }, slug(name), "briefing", number, slug(language.prefix { $0 != "-" })]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "_") + ".pdf"
  }

  /// Letters and digits of ASCII in lower case, accents dropped, everything else a hyphen.
  static func slug(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars where !scalar.properties.isDiacritic && scalar.properties.generalCategory != .nonspacingMark {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain { result.unicodeScalars.append(scalar) } else if result.last != "-", !result.isEmpty { result.append("-") }
    }
    return String(result.prefix(60)).trimmingCharacters(in: CharacterSet(charactersIn: "-"))
  }
}
