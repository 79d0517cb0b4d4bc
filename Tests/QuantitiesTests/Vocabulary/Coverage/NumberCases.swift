@testable import Quantities

extension LexiconCase {
  static func numbers(_ file: NumbersFile) -> [LexiconCase] {
    func rows(_ key: String, _ words: [String: Double], _ make: (String, String, Double) -> LexiconCase) -> [LexiconCase] {
      words.sorted { $0.key < $1.key }.map { make("numbers.\(key)", $0.key, $0.value) }
    }
    func value(_ list: String, _ word: String, _ text: String, _ wanted: Double) -> LexiconCase {
      quantity(list, word, text, "\(wanted)") { isClose($0.value, wanted) }
    }
    return rows("units", file.units) { value($0, $1, "They saw \($1) \($2 == 1 ? "truck" : "trucks") there.", $2) }
      + rows("tens", file.tens) { value($0, $1, "They saw \($1) trucks there.", $2) }
      + rows("scales", file.scales) { value($0, $1, "They saw five \($1) trucks there.", 5 * $2) }
      + rows("scalePlurals", file.scalePlurals) { value($0, $1, "They saw 5 \($1) trucks there.", 5 * $2) }
      + rows("scaleSuffixes", file.scaleSuffixes) { value($0, $1, "It cost $5\($1) there.", 5 * $2) }
      + rows("groups", file.groups) { value($0, $1, "They saw a \($1) of trucks there.", $2) }
      + rows("fractions", file.fractions) { list, word, size in
        let count = word.hasSuffix("s") || word == "halves" ? 2.0 : 1
        let words = count == 2 ? "two \(word)" : word == "half" ? word : "a \(word)"
        return quantity(list, word, "They held \(words) of the city there.", "\(count * size)") { isClose($0.value, count * size * ($0.unit == .percent ? 100 : 1)) }
      }
      + rows("ordinals", file.ordinals) { list, word, lower in
        quantity(list, word, "They held three \(word)s of the city there.", "3/\(lower)") { isClose($0.value, 3 / lower * ($0.unit == .percent ? 100 : 1)) }
      }
      + rows("fractionSymbols", file.fractionSymbols) { value($0, $1, "It took 2\($1) cups there.", 2 + $2) }
      + rows("folds", file.folds) { value($0, $1, "It saw a \($1) rise there.", $2) }
  }

  static func vague(_ file: VagueFile) -> [LexiconCase] {
    func ends(_ key: String, _ row: VagueFile.Row, _ text: String) -> LexiconCase {
      quantity("vague.\(key)", row.words, text, "vague from \(row.low ?? -1) to \(row.high ?? -1)") {
        $0.form == .vague && $0.value == nil && $0.low == row.low && $0.high == row.high && $0.hedge == row.words
      }
    }
    return file.plurals.map { ends("plurals", $0, "They saw \($0.words) of trucks there.") }
      + file.plain.map { ends("plain", $0, "They saw \($0.words) trucks there.") }
      + file.shares.map { ends("shares", $0, "They held \($0.words) the city there.") }
      + file.intensifiers.words.map { word in
        quantity("vague.intensifiers.words", word, "They saw \(word) thousands of trucks there.", "hedged by it") { $0.hedge == "\(word) thousands" && $0.form == .vague }
      }
  }
}
