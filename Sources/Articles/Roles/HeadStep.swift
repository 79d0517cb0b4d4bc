/// Finds the title and where the text starts, and marks what stands before and between them.
struct HeadStep: PageStep {
  /// How many undecided parts may stand between a title and a dateline.
  private static let partsToDateline = 8
  /// How many of them may be sentences that no caption cue explains.
  private static let sentencesToDateline = 3
  /// In a text without any full stop, what is longer is text.
  private static let wordsOfKicker = 5
  /// A line without a full stop that is longer than any headline is text.
  private static let wordsOfText = 25

  func mark(_ page: inout Page) {
    let open = page.open(in: page.parts.indices)
    guard !open.isEmpty else { return }
    let dateline = Self.datelinePart(page, open)
    let start = dateline ?? open.first { Self.startsText($0, page) }
    let head = start.map { start in open.filter { $0 < start } } ?? open
    // A format may know the title already.
    let title = page.parts.firstIndex { $0.role == .title } ?? Self.title(head, page, hasDateline: dateline != nil)
    // Without a start there is no text proper: what is no headline stays text.
    page.bodyStart = start ?? title.map { $0 + 1 } ?? open[0]

    for index in head {
      guard let title else {
        if start != nil { page.mark(index, Self.role(of: page.parts[index].wording, beforeDateline: dateline != nil)) }
        continue
      }
      if index == title {
        page.mark(index, .title)
      } else if start == nil,
        !page.parts[index].wording.isHeadline || page.parts[index].wording.words.count > Self.wordsOfKicker
      {
        page.mark(index, .body)
      } else if index < title {
        page.mark(index, .noise(reason: "kicker"))
      } else {
        let isTitleAgain = page.parts[index].wording.folded == page.parts[title].wording.folded
        page.mark(
          index, isTitleAgain ? .title : Self.role(of: page.parts[index].wording, beforeDateline: dateline != nil))
      }
    }
  }

  /// True for a line right under the first one, set apart from the next, of which the text does not speak: "All the news
  /// from the north" under a paper's name.
  private static func slogan(_ index: Int, _ page: Page) -> Bool {
    let part = page.parts[index]
    guard index > 0, part.paragraph.blanksBefore == 0, page.parts[index - 1].wording.words.count <= 6,
      page.parts.prefix(index).allSatisfy({ $0.wording.words.count <= 6 }),
      page.parts.indices.contains(index + 1), page.parts[index + 1].paragraph.blanksBefore > 0
    else { return false }
    return HeadlineWords.shared(part.wording, page) < 2
  }

  private static func role(of wording: Wording, beforeDateline: Bool) -> TextBlock.Role {
    if CaptionCues.isCaption(wording) { return .caption }
    return wording.endsSentence && beforeDateline ? .caption : .standfirst
  }

  /// The text behind the first dateline, where nothing before it is text already.
  private static func datelinePart(_ page: Page, _ open: [Int]) -> Int? {
    guard let part = page.parts.firstIndex(where: { $0.dateline != nil }), page.parts.indices.contains(part + 1) else {
      return nil
    }
    let before = open.filter { $0 < part }
    let sentences = before.map { page.parts[$0].wording }.filter { $0.endsSentence && !CaptionCues.isCaption($0) }
    let reports = sentences.contains { wording in wording.words.contains { ["said", "told", "according"].contains($0) }
    }
    return before.count <= partsToDateline && sentences.count <= sentencesToDateline && !reports ? part + 1 : nil
  }

  private static func startsText(_ index: Int, _ page: Page) -> Bool {
    let wording = page.parts[index].wording
    if wording.words.count > wordsOfText, !wording.endsSentence { return true }
    guard wording.endsSentence || wording.endsWithColon, !wording.endsLoudly || wording.words.count > 20 else {
      return false
    }
    return !CaptionCues.isCaption(wording)
  }

  /// "1. FLOOD TOLL RISES": the first section of a newsletter.
  static func isNumberedHeading(_ wording: Wording) -> Bool {
    wording.isListItem && !wording.endsSentence && (4...20).contains(wording.words.count)
      && wording.words.allSatisfy { $0.allSatisfy { !$0.isLowercase } }
  }

  /// The first headline of four words or more, else the longest: kickers and names of sections are short.
  private static func title(_ head: [Int], _ page: Page, hasDateline: Bool) -> Int? {
    let headlines = head.filter { index in
      let wording = page.parts[index].wording
      if wording.isHeadline || isNumberedHeading(wording) { return true }
      return wording.words.count <= 20 && !wording.isListItem
        && (wording.endsLoudly || hasDateline && index == head.first)
        && !CaptionCues.isCaption(wording)
    }
    let long = headlines.filter { page.parts[$0].wording.words.count >= 4 }
    if let title = long.first {
      return slogan(title, page) ? long.dropFirst().first { HeadlineWords.shared(page.parts[$0].wording, page) >= 2 } ?? title : title
    }
    return headlines.max { a, b in
      let (first, second) = (page.parts[a].wording.words.count, page.parts[b].wording.words.count)
      return first < second || (first == second && a > b)
    }
  }
}
