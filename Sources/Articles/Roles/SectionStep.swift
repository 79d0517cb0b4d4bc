/// Marks the sections of a newsletter that are about other things: "2. JOBS AND DATES", "ELSEWHERE".
struct SectionStep: PageStep {
  func mark(_ page: inout Page) {
    var isOther = false
    for index in page.parts.indices {
      let part = page.parts[index]
      if Self.isHeading(part.wording) {
        isOther = Self.isOther(part.wording)
      } else if part.role == .noise(reason: "ornament") || part.role == .credit {
        isOther = false
      }
      if isOther { page.mark(index, .noise(reason: "other section")) }
    }
  }

  private static func isHeading(_ wording: Wording) -> Bool {
    guard (1...8).contains(wording.words.count), !wording.endsSentence else { return false }
    let letters = wording.words.joined().filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy(\.isUppercase)
  }

  private static func isOther(_ wording: Wording) -> Bool {
    let words = wording.folded.split { !$0.isLetter }.map(String.init)
    return !words.isEmpty && words.allSatisfy { names.contains($0) || ["and", "in", "other", "the", "this", "week", "also", "of", "for"].contains($0) }
      && words.contains(where: names.contains)
  }

  private static let names: Set<String> = [
    "jobs", "vacancies", "vacancy", "dates", "events", "calendar", "diary", "elsewhere", "classifieds", "courses", "training", "trainings",
    "opportunities", "tenders", "grants", "publications", "reading", "brief", "briefs", "notices", "obituaries", "quiz", "competition",
    "puzzles", "horoscope", "subscriptions", "sponsors", "advertising",
  ]
}
