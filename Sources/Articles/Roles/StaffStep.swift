import Dates

/// Marks the lines at the top of a page that say who wrote it without saying "by".
struct StaffStep: PageStep {
  private static let headParts = 24

  func mark(_ page: inout Page) {
    guard let title = page.parts.firstIndex(where: { $0.role == .title || $0.isOpen && $0.wording.isHeadline && $0.wording.words.count >= 4 })
    else { return }
    for index in page.parts.indices.prefix(title + Self.headParts).dropFirst(title + 1) {
      let part = page.parts[index]
      if part.isOpen, part.wording.endsSentence { return }
      guard part.isOpen else { continue }
      if let name = StaffLine.name(in: part.wording.words), Self.isByDate(index, page), !Self.isPlace(name, page) {
        page.mark(index, .credit)
        page.state(.byline, name, at: index)
      } else if StaffLine.isStaff(part.wording.words) || Self.isAffiliation(index, page) || Self.isPlaceAndDate(part.paragraph.text) {
        page.mark(index, .credit)
      }
    }
  }

  /// True for the line right under a byline: "By Jane Doe" and "Coast News, Kesh".
  private static func isAffiliation(_ index: Int, _ page: Page) -> Bool {
    let part = page.parts[index]
    guard part.paragraph.blanksBefore == 0, page.parts[index - 1].role == .credit, Byline(page.parts[index - 1].paragraph.text) != nil else { return false }
    return part.wording.words.count <= 5 && !part.wording.hasDigit && part.wording.words.allSatisfy { !($0.first?.isLowercase ?? true) }
  }

  /// "Geneva, 19 August 2022": of an announcement, or of a picture; neither is its text.
  private static func isPlaceAndDate(_ text: String) -> Bool {
    guard text.utf8.count <= 60, let comma = text.firstIndex(of: ","), WrittenDate.parse(text[text.index(after: comma)...])?.date != nil else { return false }
    let place = text[..<comma].split(separator: " ")
    return (1...3).contains(place.count) && place.allSatisfy { $0.first?.isUppercase ?? false }
  }

  /// True where the line next to it is a date.
  private static func isByDate(_ index: Int, _ page: Page) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      page.parts.indices.contains(neighbour) && page.parts[neighbour].role == .credit
        && PublicationLine(page.parts[neighbour].paragraph.text) != nil
    }
  }

  /// True for a name that the text sets behind "in": "Los Angeles" over a date is no author.
  private static func isPlace(_ name: String, _ page: Page) -> Bool {
    let name = Wording.fold(name)
    let phrases = ["in ", "at ", "from ", "of ", "near ", "to "].map { CuePhrase($0 + name) }
    return page.parts.contains { part in
      part.isOpen && part.wording.endsSentence && phrases.contains { $0.stands(in: part.wording.foldedBytes) }
    }
  }
}

/// The words of lines such as "Staff Reporter", "Agencies in Kendari", "Jane Doe North of England correspondent".
enum StaffLine {
  private static let mostWords = 10

  /// True for a line of staff words and capitals: "Sentinel staff writer", "From our wire services".
  static func isStaff(_ words: [String]) -> Bool {
    guard (1...mostWords).contains(words.count) else { return false }
    let folded = words.map { $0.lowercased().filter { $0.isLetter || $0 == "-" } }
    guard folded.contains(where: staff.contains) || words.count <= 3 && folded.last == "report" else { return false }
    return zip(words, folded).allSatisfy { word, folded in
      staff.contains(folded) || beats.contains(folded) || between.contains(folded) || word.first?.isUppercase ?? false || word == "&"
    }
  }

  /// The name of a person at the head of a line, where all behind it says what the person does.
  static func name(in words: [String]) -> String? {
    let end = words.indices.first { index in
      let (word, folded) = (words[index], words[index].lowercased())
      return !(word.first?.isUppercase ?? false) || !word.allSatisfy { $0.isLetter || "'’.-".contains($0) }
        || SectionNames.standard.contains(folded) || staff.contains(folded) || index > 1 && beats.contains(folded)
    }
    let name = words.prefix(end ?? words.count)
    guard (2...4).contains(name.count), name.contains(where: { $0.contains(where: \.isLowercase) }) else { return nil }
    let rest = Array(words.dropFirst(name.count))
    return rest.isEmpty || isStaff(rest) ? name.joined(separator: " ") : nil
  }

  static let staff: Set<String> = [
    "staff", "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "editor", "editors", "agencies", "agency",
    "bureau", "desk", "inputs", "services", "service", "columnist", "journalist", "journalists", "contributor", "contributors", "newsroom",
  ]
  static let beats: Set<String> = [
    "our", "own", "special", "senior", "chief", "deputy", "assistant", "associate", "political", "politics", "national", "foreign",
    "international", "diplomatic", "defence", "defense", "security", "health", "science", "environment", "climate", "business", "economics",
    "finance", "retail", "transport", "education", "data", "technology", "crime", "home", "affairs", "social", "religious", "community",
    "regional", "local", "city", "world", "news", "wire", "web", "night", "investigations", "global", "development", "energy", "industry",
    "north", "south", "east", "west", "middle", "africa", "asia", "europe", "and",
  ]
  private static let between: Set<String> = ["and", "with", "in", "from", "by", "the", "for", "of", "at", "other", "additional"]
}
