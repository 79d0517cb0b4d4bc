/// Finds the outlet's name over the title: by the file's name, by the notice of rights, or as newspapers are named.
struct MastheadStep: PageStep {
  private static let headParts = 8
  private static let wordsOfName = 6
  private static let lettersOfName = 6

  func mark(_ page: inout Page) {
    if page.facts[.outlet] != nil || page.parts.contains(where: { $0.role == .title }) { return }
    let owners = page.parts.indices.compactMap { index -> String? in
      guard case .noise = page.parts[index].role else { return nil }
      return OutletPhrases.standard.outlet(in: page.parts[index].paragraph.text).flatMap { $0.isWeak ? nil : Self.letters($0.name) }
    }
    let titles = page.open(in: page.parts.indices).filter {
      let wording = page.parts[$0].wording
      return (wording.isHeadline || HeadStep.isNumberedHeading(wording)) && wording.words.count >= 4
    }
    for index in page.parts.indices.prefix(Self.headParts) {
      let part = page.parts[index]
      guard Self.isFree(part), let name = Self.name(in: part.paragraph.text) else {
        if part.wording.endsSentence, part.isOpen { return }
        continue
      }
      let isOthers = titles.contains { $0 > index }
      // A headline may open with a name, so that without another headline the line is the title.
      guard isOthers || titles.first != index else { return }
      if Self.isNamed(name, stem: page.stem, owners: owners) || Self.isNewspaper(name, at: index, page, titles) {
        page.state(.outlet, Self.printed(name, page), at: index)
        page.mark(index, .noise(reason: "masthead"))
        return
      }
    }
  }

  /// What no step decided on, or a menu that the name may open.
  private static func isFree(_ part: Page.Part) -> Bool {
    part.isOpen || part.role == .noise(reason: "navigation") && MenuLine.entries(of: part.paragraph.text).count > 1 || part.role == .noise(reason: "running head")
  }

  /// The line up to a bar, comma or dash: "The Savannah Tribune | Africa", "The Border Times, Belagavi".
  private static func name(in text: String) -> String? {
    var name = text[...]
    for separator in [" | ", "|", " - ", " – ", " — ", ", ", " · ", "  "] {
      if let range = name.ranges(of: separator).first { name = name[..<range.lowerBound] }
    }
    let words = name.split(separator: " ")
    guard (1...wordsOfName).contains(words.count), let first = name.first, first.isUppercase, let last = name.last, !".!?:…".contains(last),
      words.allSatisfy({ $0.first.map { !$0.isLowercase } ?? false || ["of", "the", "and", "for", "de"].contains($0) })
    else { return nil }
    return words.joined(separator: " ")
  }

  private static func isNamed(_ name: String, stem: String, owners: [String]) -> Bool {
    let letters = letters(name)
    guard letters.count >= lettersOfName else { return false }
    let stem = Self.letters(stem)
    if stem.contains(letters) { return true }
    // "e-northgate-evening.txt": the name cut short, behind a letter that numbers the file.
    if stem.count > lettersOfName + 3, [stem, String(stem.dropFirst())].contains(where: letters.hasPrefix) { return true }
    return owners.contains { $0.hasPrefix(letters) || letters.hasPrefix($0) && $0.count >= lettersOfName }
  }

  /// A short line over the title that ends as newspapers' names do, of which the text does not speak.
  private static func isNewspaper(_ name: String, at index: Int, _ page: Page, _ titles: [Int]) -> Bool {
    guard titles.contains(where: { $0 > index }), !OutletPhrases.standard.noOutlets.contains(name.lowercased()),
      PageCues.cue(for: Wording(name), in: .anywhere) == nil
    else { return false }
    let words = name.split(separator: " ").map(String.init)
    guard (2...5).contains(words.count), let first = words.first, let last = words.last else { return false }
    if [first, last].contains(where: { institutions.contains($0.lowercased()) }) { return true }
    return OutletPhrases.standard.titleEndings.contains(last.lowercased().capitalizedWord)
  }

  /// Words that the names of those who issue announcements begin or end with.
  private static let institutions: Set<String> = [
    "department", "ministry", "office", "agency", "authority", "council", "commission", "institute", "university", "association",
    "international", "federation", "committee", "foundation", "network", "centre", "center", "organization", "organisation", "society",
    "directorate", "secretariat", "alliance", "trust", "corporation",
  ]

  /// The name as the page prints it elsewhere where it stands here in capitals.
  private static func printed(_ name: String, _ page: Page) -> String {
    guard name.allSatisfy({ !$0.isLowercase }) else { return name }
    let key = letters(name)
    for part in page.parts {
      guard case .noise = part.role, let (other, _) = OutletPhrases.standard.outlet(in: part.paragraph.text), letters(other) == key,
        other.contains(where: \.isLowercase)
      else { continue }
      return other
    }
    return name.split(separator: " ").map { word in
      word.split(separator: "-").map { $0.count <= 2 && !["of"].contains($0.lowercased()) ? String($0) : $0.lowercased().capitalizedWord }
        .joined(separator: "-")
    }.joined(separator: " ")
  }

  /// Letters and digits in lower case, without the article.
  private static func letters(_ name: String) -> String {
    var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    if words.first == "the", words.count > 1 { words.removeFirst() }
    return words.joined()
  }
}

extension String {
  /// With its first letter in upper case.
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
