/// Reads HTML into paragraphs of text: keeps the row of open elements, and leaves the rest of the tree alone.
///
/// Elements deeper than `deepest` are passed over, as browsers do; their text stays.
struct HTMLFlattener {
  /// An element whose end tag has not come.
  struct OpenElement {
    let name: String
    let isBlock: Bool
    let isHidden: Bool
    let hint: PageHint?
    let isArticleBody: Bool
    let position: Int
    var hasImage = false
    /// The number among the page's elements, once text was found in it.
    var number: Int?
    /// The property whose value is the element's text, with where that starts.
    let property: String?
    let block: Int
    let offset: Int
  }

  static let deepest = 512
  /// How many elements an end tag ends at most: a search without end would take too long in broken pages.
  private static let reach = 128

  private var tokenizer: HTMLTokenizer
  private let bytes: [UInt8]
  private var page = HTMLPage()
  private var stack: [OpenElement] = []
  private var openCounts: [String: Int] = [:]

  private var text = MappedText()
  private var linkedBytes = 0
  /// Bytes of text on the page so far.
  private var readBytes = 0
  /// White space since the last text, where it is to be one space.
  private var space: Range<Int>?
  private var lineBreaks = 0
  private var isLinkedData = false
  private var hiddenInlines = 0
  private var links = 0
  private var preformatted = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokenizer = HTMLTokenizer(bytes)
  }

  static func page(of bytes: [UInt8]) -> HTMLPage {
    var flattener = HTMLFlattener(bytes)
    flattener.run()
    return flattener.page
  }

  private mutating func run() {
    while page.blocks.count < Paragraph.most, readBytes <= ArticleText.mostBytes, let token = tokenizer.next() {
      switch token {
      case .start(let tag): start(tag)
      case .end(let name): end(name)
      case .text(let range): add(range, isEscaped: true)
      case .rawText(let range):
        if isLinkedData { page.linkedData.append(range) }
        isLinkedData = false
        if stack.last.map({ $0.name != "script" && $0.name != "style" }) ?? true { add(range, isEscaped: false) }
      case .comment(let range): comment(range)
      }
    }
    flush()
  }

  // MARK: Elements

  private mutating func start(_ tag: HTMLTag) {
    let name = tag.name
    if name == "br" { return lineBreak(tag.range) }
    let isBlock = HTMLElements.block.contains(name)
    if isBlock { flush() }
    if open("head") > 0, !Self.inHead.contains(name), open("noscript") == 0, open("template") == 0 { close("head", through: []) }
    if open("p") > 0, HTMLElements.closesParagraph.contains(name) { close(["p"], within: HTMLElements.scope(of: "p")) }
    if let closed = HTMLElements.closes[name], closed.contains(where: { open($0) > 0 }) {
      close(closed, within: HTMLElements.scope(of: name))
    }
    collect(tag)
    if name == "img" { markImage() }
    if name == "q" { append("\u{201C}", from: tag.range) }
    let isForeign = open("svg") + open("math") > 0
    if HTMLElements.void.contains(name) || tag.isSelfClosing && (isForeign || name == "svg" || name == "math") { return }
    push(tag, isBlock: isBlock)
    tokenizer.isForeign = open("svg") + open("math") > 0
    if !tokenizer.isForeign { tokenizer.mode = HTMLElements.textMode(name) }
  }

  private static let inHead: Set<String> = [
    "base", "link", "meta", "noscript", "script", "style", "template", "title", "head",
  ]

  private func open(_ name: String) -> Int { openCounts[name] ?? 0 }

  private mutating func push(_ tag: HTMLTag, isBlock: Bool) {
    guard stack.count < Self.deepest else { return }
    let words = ["class", "id", "data-component", "data-testid", "role", "data-block"].compactMap { tag.value($0, in: bytes) }
    let hint = words.isEmpty ? nil : PageHints.standard.hint(for: words)
    // Words for screen readers alone stand in the midst of sentences.
    let isHidden = Self.isHidden(tag, in: bytes) || !isBlock && hint?.reason == "hidden"
    let property = tag.value("itemprop", in: bytes)?.split(separator: " ").first.map(String.init)
    stack.append(
      OpenElement(
        name: tag.name, isBlock: isBlock, isHidden: isHidden,
        hint: isBlock ? hint : nil, isArticleBody: property == "articleBody",
        position: tag.range.lowerBound, property: property.flatMap { PageProperties.microdata.contains($0) ? $0 : nil },
        block: page.blocks.count, offset: text.count))
    if isHidden, !isBlock { hiddenInlines += 1 }
    openCounts[tag.name, default: 0] += 1
    count(tag.name, 1)
  }

  /// Tells the innermost block that an image stands in it.
  private mutating func markImage() {
    guard let index = stack.lastIndex(where: \.isBlock) else { return }
    stack[index].hasImage = true
    if let number = stack[index].number { page.elements[number].hasImage = true }
  }

  private mutating func end(_ name: String) {
    if HTMLElements.block.contains(name) { flush() }
    if name == "q", open("q") > 0 { append("\u{201D}", from: tokenizer.position..<tokenizer.position) }
    if name == "br" { return lineBreak(tokenizer.position..<tokenizer.position) }
    guard open(name) > 0 else { return }
    let isBlock = HTMLElements.block.contains(name)
    let limits: Set<String> = ["table", "td", "th", "tr", "tbody", "thead", "tfoot"].contains(name)
      ? (name == "table" ? ["template", "html"] : ["table", "template", "html"])
      : ["html", "body"].contains(name) ? [] : ["td", "th", "caption", "template"]
    if isBlock {
      close(name, through: limits)
    } else {
      // An end tag of running text never ends a block.
      for index in stack.indices.reversed() {
        if stack[index].name == name { return pop(to: index) }
        if stack[index].isBlock { return }
      }
    }
  }

  /// Ends the innermost element of a name unless one of the others stands in between.
  private mutating func close(_ name: String, through limits: Set<String>) {
    for index in stack.indices.suffix(Self.reach).reversed() {
      if stack[index].name == name { return pop(to: index) }
      if limits.contains(stack[index].name) { return }
    }
  }

  /// Ends all that a start tag implies the end of.
  private mutating func close(_ names: Set<String>, within scope: Set<String>) {
    var outermost: Int?
    for index in stack.indices.suffix(Self.reach).reversed() {
      if names.contains(stack[index].name) { outermost = index }
      if scope.contains(stack[index].name) { break }
    }
    if let outermost { pop(to: outermost) }
  }

  /// Ends the element of that index and all in it.
  private mutating func pop(to index: Int) {
    if stack[index...].contains(where: \.isBlock) { flush() }
    while stack.count > index, let element = stack.popLast() {
      openCounts[element.name, default: 1] -= 1
      count(element.name, -1)
      if element.isHidden, !element.isBlock { hiddenInlines -= 1 }
      if let property = element.property { record(property, of: element) }
    }
    tokenizer.isForeign = open("svg") + open("math") > 0
  }

  private mutating func count(_ name: String, _ step: Int) {
    if name == "a" { links += step }
    if name == "pre" { preformatted += step }
  }

  /// Takes the text of an element for the value of its property.
  private mutating func record(_ property: String, of element: OpenElement) {
    let value: String
    if page.blocks.indices.contains(element.block) {
      value = page.blocks[element.block].text.text
    } else {
      guard element.offset <= text.count else { return }
      value = text[element.offset..<text.count].text
    }
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty, words.count <= 300 else { return }
    page.microdata.append(HTMLPage.Property(name: qualified(property), value: words, position: element.position))
  }

  private static func isHidden(_ tag: HTMLTag, in bytes: [UInt8]) -> Bool {
    if tag.has("hidden") || tag.value("aria-hidden", in: bytes)?.lowercased() == "true" { return true }
    guard let style = tag.value("style", in: bytes)?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  // MARK: What markup states

  private mutating func collect(_ tag: HTMLTag) {
    func add(_ name: String?, _ value: String?, to list: WritableKeyPath<HTMLPage, [HTMLPage.Property]>) {
      guard let name, let value, !value.isEmpty, page[keyPath: list].count < 1_000 else { return }
      page[keyPath: list].append(HTMLPage.Property(name: name, value: value, position: tag.range.lowerBound))
    }
    let property = tag.value("itemprop", in: bytes)
    if let property, PageProperties.microdata.contains(property) {
      add(qualified(property), tag.value("content", in: bytes) ?? tag.value("datetime", in: bytes), to: \.microdata)
    }
    switch tag.name {
    case "meta":
      let name = tag.value("property", in: bytes) ?? tag.value("name", in: bytes)
      add(name?.lowercased(), tag.value("content", in: bytes), to: \.metadata)
    case "link":
      let relation = tag.value("rel", in: bytes)?.lowercased().split(separator: " ")
      if relation?.contains("canonical") ?? false { add("canonical", tag.value("href", in: bytes), to: \.metadata) }
    case "time":
      add("time", tag.value("datetime", in: bytes), to: \.metadata)
    case "script":
      isLinkedData = tag.value("type", in: bytes)?.lowercased().hasPrefix("application/ld+json") ?? false
    default: break
    }
  }

  /// A name belongs to the author, the publisher or another thing that it stands in: "author name".
  private func qualified(_ property: String) -> String {
    guard property == "name" || property == "url", let around = stack.last(where: { $0.property != nil })?.property else { return property }
    return around + " " + property
  }

  /// `<!-- saved from url=(0034)https://example.org/story -->`
  private mutating func comment(_ range: Range<Int>) {
    // Browsers write it at the head of the page.
    guard page.savedFrom == nil, range.count < 4_000, range.lowerBound < 100_000 else { return }
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard let mark = text.ranges(of: "saved from url=").first else {
      // SingleFile: "Page saved with SingleFile \n url: https://… \n saved date: …".
      guard text.contains("SingleFile"), let url = text.ranges(of: "url: ").first else { return }
      return saved(text[url.upperBound...], range)
    }
    let rest = text[mark.upperBound...]
    saved(rest.first == "(" ? rest.drop { $0 != ")" }.dropFirst() : rest, range)
  }

  private mutating func saved(_ text: Substring, _ range: Range<Int>) {
    let url = String(text.prefix { !$0.isWhitespace })
    guard url.hasPrefix("http") else { return }
    page.savedFrom = HTMLPage.Property(name: "saved from", value: url, position: range.lowerBound)
  }

  // MARK: Text

  private mutating func lineBreak(_ range: Range<Int>) {
    lineBreaks += 1
    space = space.map { $0.lowerBound..<max($0.upperBound, range.upperBound) } ?? range
    if lineBreaks > 1 { flush() }
  }

  private mutating func add(_ range: Range<Int>, isEscaped: Bool) {
    if hiddenInlines > 0 { return }
    if stack.last?.name == "title", open("svg") == 0 { return addTitle(range) }
    var index = range.lowerBound
    while index < range.upperBound, readBytes <= ArticleText.mostBytes {
      let byte = bytes[index]
      if HTMLTokenizer.isSpace(byte) {
        let start = index
        while index < range.upperBound, HTMLTokenizer.isSpace(bytes[index]) { index += 1 }
        white(start..<index)
      } else if byte == 0x26, isEscaped, let reference = CharacterReference(at: index, in: bytes, end: range.upperBound) {
        let place = index..<(index + reference.length)
        index += reference.length
        // A soft hyphen or a space without width is nothing to read.
        if ["\u{AD}", "\u{200B}", "\u{FEFF}"].contains(reference.characters) { continue }
        if reference.characters.utf8.allSatisfy(HTMLTokenizer.isSpace) {
          white(place)
        } else {
          append(reference.characters, from: place)
        }
      } else if let length = Self.unseen(bytes, at: index) {
        index += length
      } else {
        let start = index
        index += 1
        while index < range.upperBound, !HTMLTokenizer.isSpace(bytes[index]), bytes[index] != 0x26 || !isEscaped,
          Self.unseen(bytes, at: index) == nil
        {
          index += 1
        }
        append(bytes[start..<index], from: start..<index)
      }
    }
  }

  /// Bytes of a NUL, a soft hyphen, a space without width or a byte order mark.
  private static func unseen(_ bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case 0: 1
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xAD ? 2 : nil
    case 0xE2: index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B ? 3 : nil
    case 0xEF: index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : nil
    default: nil
    }
  }

  private mutating func addTitle(_ range: Range<Int>) {
    guard !page.metadata.contains(where: { $0.name == "title" }), range.count < 4_000 else { return }
    var title: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x26, let reference = CharacterReference(at: index, in: bytes, end: range.upperBound) {
        title += Array(reference.characters.utf8)
        index += reference.length
      } else {
        title.append(bytes[index])
        index += 1
      }
    }
    let words = String(decoding: title, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty {
      page.metadata.append(HTMLPage.Property(name: "title", value: words, position: range.lowerBound))
    }
  }

  private mutating func white(_ range: Range<Int>) {
    if preformatted > 0, bytes[range].count(where: { $0 == 0x0A }) > 1 { return flush() }
    space = space.map { $0.lowerBound..<max($0.upperBound, range.upperBound) } ?? range
  }

  private mutating func append(_ characters: String, from range: Range<Int>) {
    append(Array(characters.utf8)[...], from: range)
  }

  /// Adds text, and before it what stands between the last text and this: a space, or the end of a
  /// paragraph at a line break that is none within a sentence.
  private mutating func append(_ more: ArraySlice<UInt8>, from range: Range<Int>) {
    if lineBreaks > 0, !text.isEmpty, !goesOn(with: more) { flush() }
    if !text.isEmpty, let space {
      text.append([0x20], from: space)
      if links > 0 { linkedBytes += 1 }
    }
    space = nil
    lineBreaks = 0
    text.append(more, from: range)
    readBytes += more.count
    if links > 0 { linkedBytes += more.count }
  }

  /// Lines broken in the midst of a sentence are one paragraph.
  private func goesOn(with more: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 40, let tail = text.bytes.last, let head = more.first else { return false }
    return (0x61...0x7A).contains(head) && ((0x61...0x7A).contains(tail) || tail == 0x2C)
  }

  private mutating func flush() {
    space = nil
    lineBreaks = 0
    guard !text.isEmpty else { return }
    page.blocks.append(HTMLPage.Block(text: text, element: number(), linkedBytes: linkedBytes))
    text = MappedText()
    linkedBytes = 0
  }

  /// The number of the innermost open block, with the blocks around it given theirs.
  private mutating func number() -> Int? {
    var parent: Int?
    for index in stack.indices where stack[index].isBlock {
      if stack[index].number == nil {
        let element = stack[index]
        stack[index].number = page.elements.count
        page.elements.append(
          HTMLPage.Element(
            parent: parent, name: element.name, hint: element.hint, isHidden: element.isHidden,
            isArticleBody: element.isArticleBody, hasImage: element.hasImage, position: element.position))
      }
      parent = stack[index].number
    }
    return parent
  }
}
