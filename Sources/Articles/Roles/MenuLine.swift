/// Tells a line of a page's menu, "Home › Europe › Belgium" or "News  Sport  Weather", from a headline.
enum MenuLine {
  /// Entries of menus are short.
  private static let wordsOfEntry = 4
  private static let mostBytes = 400

  /// True for a row of short entries between separators, or of names of sections alone.
  static func isMenu(_ text: String, _ wording: Wording) -> Bool {
    guard text.utf8.count <= mostBytes, !wording.words.isEmpty, !wording.isListItem || text.hasPrefix("·") else { return false }
    return isRow(text, wording) || isSections(wording)
  }

  /// The entries of a row; one where nothing separates any.
  static func entries(of text: String) -> [String] {
    var entries: [String] = []
    var entry = ""
    var spaces = 0
    func close() {
      let trimmed = entry.split(separator: " ").joined(separator: " ")
      if !trimmed.isEmpty { entries.append(trimmed) }
      entry = ""
    }
    for character in text {
      if separators.contains(character) {
        close()
        spaces = 0
      } else if character.isWhitespace {
        spaces += 1
        if spaces == 2 || character == "\t" { close() }
        entry.append(" ")
      } else {
        spaces = 0
        entry.append(character)
      }
    }
    close()
    // A stroke separates where white space stands around it: "Africa / Analysis", not "AP/Reuters".
    return entries.flatMap { entry in
      entry.split(separator: " ").split(separator: "/").map { $0.joined(separator: " ") }
    }
  }

  private static let separators: Set<Character> = ["|", "›", ">", "»", "•", "·", "→", "☰", "¦"]

  private static func isRow(_ text: String, _ wording: Wording) -> Bool {
    guard !wording.endsSentence, !wording.endsWithColon else { return false }
    let entries = entries(of: text)
    guard entries.count > 1 else { return false }
    // "Home / World / Headline": the way to a page ends with its name.
    let isWay = entries.count > 2 && entries[0].lowercased() == "home"
    return (isWay ? entries.dropLast() : entries[...]).allSatisfy { entry in
      let words = entry.split(separator: " ")
      return words.count <= wordsOfEntry || PageCues.cue(for: Wording(entry), in: .anywhere)?.role == .noise
    }
  }

  /// "World Business Politics Sport Culture": what the spaces between them were lost of.
  private static func isSections(_ wording: Wording) -> Bool {
    guard wording.words.count >= 4, !wording.endsSentence,
      wording.words.allSatisfy({ !($0.first?.isLowercase ?? true) })
    else { return false }
    let known = wording.words.count { SectionNames.standard.contains($0.lowercased()) }
    return known * 4 >= wording.words.count * 3
  }
}

/// Words that menus and section labels are made of.
enum SectionNames {
  static let standard = Lexicon.decode(Set<String>.self, PackageResources.section_names_json)
}
