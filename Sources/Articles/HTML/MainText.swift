/// Finds the element that holds an article's text, and what on the page is noise by the elements it stands in.
///
/// An element is believed to be what its name or class says, unless half of the page's text stands in
/// it: a body whose class is "has-sidebar" is no sidebar.
struct MainText {
  /// Why the text of each element is no part of the article; nil where it may be one.
  private(set) var noise: [String?]
  /// The element that holds the text; nil for the whole page.
  private(set) var container: Int?
  /// For each element whether the container is it or around it.
  private(set) var isInside: [Bool]
  /// For each element whether it holds the container.
  private(set) var isAround: [Bool]

  /// The share of the page's text that an element must hold so that its hint of noise is not believed.
  private static let shareOfMain = 0.5
  /// The share from which on elements called the article's body are believed to be it.
  private static let shareOfBody = 0.3

  init(_ page: HTMLPage) {
    let elements = page.elements
    var strong: [String?] = []
    for element in elements {
      let own = element.isHidden ? "hidden" : HTMLElements.embedded[element.name]
      strong.append(element.parent.flatMap { strong[$0] } ?? own)
    }
    noise = strong
    container = nil
    isInside = []
    isAround = []

    let broad = Self.weights(page, without: strong)
    var soft = strong
    for (index, element) in elements.enumerated() {
      let isMain = Double(broad.of[index]) >= Self.shareOfMain * Double(broad.all) && broad.all > 0
      let isStructure = ["html", "body", "article", "main"].contains(element.name)
      let own = element.hint?.role == .noise && !isMain && !isStructure ? element.hint?.reason : nil
      soft[index] = strong[index] ?? element.parent.flatMap { soft[$0] } ?? own
    }
    noise = soft
    let weights = Self.weights(page, without: soft)
    container = Self.container(page, weights)

    isAround = Array(repeating: false, count: elements.count)
    var around = container
    while let index = around {
      isAround[index] = true
      around = elements[index].parent
    }
    isInside = Array(repeating: container == nil, count: elements.count)
    for index in elements.indices {
      isInside[index] = isInside[index] || index == container || elements[index].parent.map { isInside[$0] } ?? false
    }
  }

  // MARK: How much text an element holds

  private struct Weights {
    /// Bytes of running text in each element.
    var of: [Int]
    var all: Int
  }

  private static func weights(_ page: HTMLPage, without noise: [String?]) -> Weights {
    var own = Array(repeating: 0, count: page.elements.count)
    var all = 0
    for block in page.blocks where isRunningText(block) {
      guard let element = block.element else {
        all += block.text.count
        continue
      }
      guard noise[element] == nil, page.elements[element].name != "figcaption", page.elements[element].hint?.role != .caption else { continue }
      own[element] += block.text.count
      all += block.text.count
    }
    for index in page.elements.indices.reversed() {
      if let parent = page.elements[index].parent { own[parent] += own[index] }
    }
    return Weights(of: own, all: all)
  }

  /// Sentences, and not links.
  static func isRunningText(_ block: HTMLPage.Block) -> Bool {
    guard block.linkedBytes * 2 < block.text.count else { return false }
    let bytes = block.text.bytes
    let words = bytes.count { $0 == 0x20 } + 1
    guard words >= 6 else { return false }
    if bytes.count >= 120 { return true }
    let tail = bytes.reversed().prefix(6)
    return tail.contains { [0x2E, 0x21, 0x3F].contains($0) }
  }

  // MARK: The container

  private static func container(_ page: HTMLPage, _ weights: Weights) -> Int? {
    let elements = page.elements
    let named = elements.indices.filter { elements[$0].isArticleBody }
    let hinted = elements.indices.filter { elements[$0].hint?.role == .body }
    let articles = elements.indices.filter { elements[$0].name == "article" }
    let mains = elements.indices.filter { elements[$0].name == "main" }
    for candidates in [named, hinted, articles, mains] {
      if let found = common(candidates, page, weights), Double(weights.of[found]) >= shareOfBody * Double(weights.all),
        weights.of[found] > 0
      {
        return found
      }
    }
    // The innermost element that holds nearly all of it.
    return elements.indices.last { Double(weights.of[$0]) >= 0.8 * Double(weights.all) && weights.of[$0] > 0 }
  }

  /// The candidate that holds most of what the candidates hold, else the element around those that hold a part.
  private static func common(_ candidates: [Int], _ page: HTMLPage, _ weights: Weights) -> Int? {
    // Of candidates within each other the innermost that loses nothing.
    guard let heaviest = candidates.map({ weights.of[$0] }).max(), heaviest > 0 else { return nil }
    let isCandidate = Set(candidates)
    let outermost = candidates.filter { index in
      var parent = page.elements[index].parent
      while let around = parent {
        if isCandidate.contains(around) { return false }
        parent = page.elements[around].parent
      }
      return true
    }
    let all = outermost.reduce(0) { $0 + weights.of[$1] }
    if Double(heaviest) >= 0.6 * Double(all) {
      return candidates.last { Double(weights.of[$0]) >= 0.9 * Double(heaviest) }
    }
    let parts = outermost.filter { Double(weights.of[$0]) >= 0.05 * Double(all) }
    return parts.dropFirst().reduce(parts.first) { around($0, $1, page) }
  }

  /// The innermost element around two.
  private static func around(_ first: Int?, _ second: Int, _ page: HTMLPage) -> Int? {
    var outer: Set<Int> = []
    var index = first
    while let element = index {
      outer.insert(element)
      index = page.elements[element].parent
    }
    index = second
    while let element = index {
      if outer.contains(element) { return element }
      index = page.elements[element].parent
    }
    return nil
  }
}
