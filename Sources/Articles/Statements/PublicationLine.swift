import Dates

/// A line that says when the article was published: "September 5, 2017", "Published 5 September 2017 | 10:30 GMT".
struct PublicationLine: Hashable {
  /// What a date is said to be, the most telling first.
  enum Label: Int, Comparable {
    case published, none, updated
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  let date: CalendarDate
  let label: Label

  private static let longest = 16
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tues", "wednes", "thurs", "reading",
  ]

  /// Reads a line that holds a full date and beside it only labels, times and names.
  init?(_ text: String) {
    guard LineBytes.hasDigit(text) else { return nil }
    let words = Words.parts(of: text)
    guard (1...Self.longest).contains(words.count) else { return nil }
    var found: (date: CalendarDate, label: Label)?
    var label = Label.none
    var hasNames = false
    var isLabelled = false
    var index = 0
    while index < words.count {
      let word = words[index]
      let folded = word.lowercased().filter { $0.isLetter }
      if let written = WrittenDate.prefix(of: text[word.startIndex...]),
        Self.ends(written, in: text[word.startIndex...])
      {
        if let date = written.date, written.day != nil, found.map({ label < $0.label }) ?? true {
          found = (date, label)
        }
        let end = text.utf8.index(word.startIndex, offsetBy: written.length)
        while index < words.count, words[index].startIndex < end { index += 1 }
        continue
      }
      switch folded {
      case "published", "posted", "created", "issued", "date", "dated", "first":
        label = .published
        isLabelled = true
      case "updated", "modified", "edited", "update":
        label = .updated
        isLabelled = true
      case "" where word.allSatisfy({ "|•·—–-/".contains($0) }), "by": isLabelled = true
      default:
        guard Self.isBeside(word, folded) else { return nil }
        if word.first?.isLetter ?? false, folded.count > 4, word.first?.isUppercase ?? false, !Self.days.contains(folded) { hasNames = true }
      }
      index += 1
    }
    // "Kabul, September 5, 2017" may be a picture's place and day.
    guard let found, isLabelled || !hasNames else { return nil }
    self.date = found.date
    self.label = found.label
  }

  /// A date ends at a word's end: "September 5, 2017's" is none.
  private static func ends(_ date: WrittenDate, in text: Substring) -> Bool {
    guard let next = text.utf8.dropFirst(date.length).first else { return true }
    return next == 0x20 || ",;|)]/.".utf8.contains(next) || next >= 0x80
  }

  /// What may stand in a date line beside the date: times, zones, marks, names and small labels.
  private static func isBeside(_ word: Substring, _ folded: String) -> Bool {
    if folded.isEmpty { return word.allSatisfy { $0.isNumber || $0.isPunctuation || $0.isSymbol } }
    if [
      "at", "on", "by", "last", "am", "pm", "and", "in", "time", "local", "hrs", "of", "the", "from", "min", "read",
      "section", "mins", "minutes", "reading", "views", "ago", "hours", "comments", "shares", "see", "all", "updates",
    ].contains(folded) {
      return true
    }
    // "10:30am", "10:30GMT"
    if word.first?.isNumber ?? false { return word.count <= 12 }
    return word.first?.isUppercase ?? false
  }
}
