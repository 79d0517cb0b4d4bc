/// Gives the paragraphs of a page the roles that its markup tells; what is left open is for the steps
/// that plain text goes through as well.
struct PageRoles {
  private let page: HTMLPage
  private let main: MainText
  /// What the head of the page calls the article.
  private let titles: [[UInt8]]
  private let paragraphs: [Paragraph]
  private let standings: [Standing]

  /// What a paragraph is by the elements around it, the innermost first.
  struct Standing {
    var hint: PageHint.Role?
    var isCaption = false
    var isFigure = false
    var isQuote: Int?
    var isItem = false
    var heading = 0
  }

  /// - Parameter paragraphs: those of the page's blocks.
  init(_ page: HTMLPage, _ paragraphs: [Paragraph], titles: [String]) {
    self.page = page
    self.paragraphs = paragraphs
    self.titles = titles.map { Self.letters(Array($0.utf8)) }
    main = MainText(page)
    var standings: [Standing] = []
    for (index, element) in page.elements.enumerated() {
      var standing = element.parent.map { standings[$0] } ?? Standing()
      standing.heading = 0
      if let role = element.hint?.role, role != .noise, role != .body { standing.hint = role }
      switch element.name {
      case "figcaption", "caption": standing.isCaption = true
      case "figure", "picture": standing.isFigure = true
      case "blockquote":
        standing.isQuote = index
        standing.isFigure = false
      case "table": standing.isFigure = false
      case "li", "dd", "dt": standing.isItem = true
      case "ul", "ol", "p": break
      case "h1", "h2", "h3", "h4", "h5", "h6": standing.heading = Int(element.name.utf8.last ?? 0x30) - 0x30
      default: break
      }
      standings.append(standing)
    }
    self.standings = standings
  }

  /// The role of each paragraph; nil where the markup does not tell.
  func roles() -> [TextBlock.Role?] {
    let title = title()
    let first = page.blocks.indices.first { isInside(page.blocks[$0]) && noise(of: page.blocks[$0]) == nil } ?? 0
    let repeated = repeatedQuotes()
    return page.blocks.indices.map { index in
      if index == title { return .title }
      return role(of: page.blocks[index], at: index, title: title, start: first, repeated: repeated)
    }
  }

  private func noise(of block: HTMLPage.Block) -> String? { block.element.flatMap { main.noise[$0] } }
  private func isInside(_ block: HTMLPage.Block) -> Bool { block.element.map { main.isInside[$0] } ?? (main.container == nil) }
  private func standing(of block: HTMLPage.Block) -> Standing { block.element.map { standings[$0] } ?? Standing() }

  private func role(
    of block: HTMLPage.Block, at index: Int, title: Int?, start: Int, repeated: Set<Int>
  ) -> TextBlock.Role? {
    let standing = standing(of: block)
    let isInside = isInside(block)
    let text = paragraphs[index].text
    let wording = paragraphs[index].wording
    if let reason = noise(of: block) {
      // Who wrote it may stand in the article's footer.
      let isNear = isInside || block.element.map { inArticle($0) } ?? false
      if standing.hint == .pullQuote { return .noise(reason: "pull quote") }
      return isNear && reason != "hidden" && CreditStep.isCredit(text, wording) ? .credit : .noise(reason: reason)
    }
    if standing.isCaption || standing.hint == .caption { return .caption }
    if standing.isFigure || isPictureCell(block, at: index) && !CreditStep.isCredit(text, wording) { return .caption }
    if standing.hint == .pullQuote { return .noise(reason: "pull quote") }
    if let quote = standing.isQuote, repeated.contains(quote) { return .noise(reason: "pull quote") }
    let isLinked = block.linkedBytes * 10 >= block.text.count * 9
    if !isInside { return roleOutside(block, standing, text, wording, at: index, title: title, start: start, isLinked: isLinked) }
    switch standing.hint {
    case .kicker where index < start + 3: return .noise(reason: "kicker")
    case .credit where text.utf8.count < 200: return Self.credit(wording)
    case .standfirst where !isLinked && (standing.heading == 0 || index < start + 3): return .standfirst
    default: break
    }
    if title.map({ index < $0 }) ?? false { return before(text, wording, isLinked) }
    if CreditStep.isCredit(text, wording) { return .credit }
    if isLinked, !text.hasSuffix(".") || standing.isItem { return .noise(reason: "link") }
    if standing.heading > 0 {
      // "Related" opens a list of other stories.
      return PageCues.cue(for: wording, in: .anywhere) == nil ? .subheading : nil
    }
    if block.isRow, !isLinked { return wording.hasDigit ? .body : .subheading }
    if standing.isItem, PageCues.cue(for: wording, in: .anywhere) == nil { return .body }
    return nil
  }

  /// A short paragraph that shares a cell with an image and nothing else: how pages of tables set captions.
  private func isPictureCell(_ block: HTMLPage.Block, at index: Int) -> Bool {
    guard let element = block.element, page.elements[element].name == "td", page.elements[element].hasImage, block.text.count < 400 else { return false }
    return ![index - 1, index + 1].contains { page.blocks.indices.contains($0) && page.blocks[$0].element == element }
  }

  /// Buttons to share stand among names and dates.
  private static func credit(_ wording: Wording) -> TextBlock.Role {
    guard let cue = PageCues.cue(for: wording, in: .anywhere), cue.role == .noise else { return .credit }
    return cue.textRole
  }

  /// True where the element stands in the `article` or `main` that holds the text.
  private func inArticle(_ element: Int) -> Bool {
    var index: Int? = element
    while let current = index {
      if main.isAround[current] { return ["article", "main"].contains(page.elements[current].name) }
      index = page.elements[current].parent
    }
    return false
  }

  /// What stands over the title: a kicker or the site's own.
  private func before(_ text: String, _ wording: Wording, _ isLinked: Bool) -> TextBlock.Role {
    CreditStep.isCredit(text, wording) ? .credit : .noise(reason: isLinked ? "navigation" : "kicker")
  }

  private func roleOutside(
    _ block: HTMLPage.Block, _ standing: Standing, _ text: String, _ wording: Wording, at index: Int, title: Int?, start: Int, isLinked: Bool
  ) -> TextBlock.Role? {
    let isCredit = CreditStep.isCredit(text, wording)
    if let title, index > title, index < start {
      switch standing.hint {
      case .standfirst: return .standfirst
      case .kicker: return .noise(reason: "kicker")
      case .credit: return Self.credit(wording)
      default: break
      }
      if isCredit { return .credit }
      if isLinked { return .noise(reason: "link") }
      // A subtitle, or a first paragraph that stands before the rest.
      let isParagraph = block.element.map { page.elements[$0].name == "p" } ?? false
      if standing.heading > 0 || isParagraph && !MainText.isRunningText(block) && block.linkedBytes == 0 { return .standfirst }
      if !MainText.isRunningText(block) { return .noise(reason: "outside the article") }
      return nil
    }
    if isCredit, index < start || block.element.map({ inArticle($0) }) ?? false { return .credit }
    if let cue = PageCues.cue(for: wording, in: .anywhere), cue.role == .noise { return cue.textRole }
    return .noise(reason: "outside the article")
  }

  // MARK: The title

  /// The heading that is the article's: the one that the head names, else the last of first rank before the text.
  private func title() -> Int? {
    let headings = page.blocks.indices.filter { index in
      let block = page.blocks[index]
      let noise = noise(of: block)
      return (standing(of: block).heading == 1 || standing(of: block).hint == .title) && (noise == nil || noise == "hidden" || noise == "navigation")
    }
    let named = headings.filter { isNamed($0) }
    // Visible before hidden ones.
    if let title = named.first(where: { noise(of: page.blocks[$0]) == nil }) ?? named.first { return title }
    let start = page.blocks.indices.first { isInside(page.blocks[$0]) && MainText.isRunningText(page.blocks[$0]) } ?? page.blocks.count
    let open = headings.filter { noise(of: page.blocks[$0]) == nil }
    if let title = open.last(where: { $0 < start }) { return title }
    // Old pages set their headlines in any element.
    let candidates = page.blocks.indices.filter { $0 < start && noise(of: page.blocks[$0]) == nil && page.blocks[$0].linkedBytes == 0 }
    return candidates.last { isNamed($0) } ?? open.first
  }

  private func isNamed(_ index: Int) -> Bool {
    guard page.blocks[index].text.count < 600 else { return false }
    let text = Self.letters(page.blocks[index].text.bytes)
    guard text.count >= 8 else { return false }
    return titles.contains { $0.starts(with: text) && text.count * 2 > $0.count }
  }

  // MARK: Pull quotes

  /// The `blockquote`s whose words stand in the text as well.
  private func repeatedQuotes() -> Set<Int> {
    guard standings.contains(where: { $0.isQuote != nil }) else { return [] }
    var quotes: [(element: Int, words: [UInt8])] = []
    var text: [UInt8] = []
    for block in page.blocks where isInside(block) && noise(of: block) == nil && text.count < 1_000_000 {
      let letters = Self.letters(block.text.bytes)
      if let quote = standing(of: block).isQuote {
        if quotes.count < 50, (12...400).contains(letters.count) { quotes.append((quote, letters)) }
      } else {
        text += letters + [0x20]
      }
    }
    return Set(quotes.filter { CuePhrase.stands($0.words, in: text) }.map(\.element))
  }

  /// Letters and digits alone, those of ASCII in lower case; quotation marks and dashes are left out.
  private static func letters(_ bytes: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x41...0x5A: letters.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: letters.append(byte)
      // U+2000 to U+207F are marks and spaces, U+00A0 to U+00BF signs.
      case 0xE2 where index < bytes.count && bytes[index] <= 0x81: index += 2
      case 0xC2: index += 1
      case 0x80...: letters.append(byte)
      default: break
      }
    }
    return letters
  }
}
