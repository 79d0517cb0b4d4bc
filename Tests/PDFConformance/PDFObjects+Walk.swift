extension PDFObjects {
  /// A value with references followed.
  public func resolved(_ value: PDFValue?) -> PDFValue? {
    var value = value
    for _ in 0..<8 {
      guard let number = value?.reference else { return value }
      value = objects[number]?.value
    }
    return nil
  }

  /// What stands at the end of a path of keys.
  public func at(_ value: PDFValue?, _ keys: String...) -> PDFValue? {
    keys.reduce(resolved(value)) { resolved($0?[$1]) }
  }

  public var catalog: PDFValue? { at(trailer, "/Root") }

  /// The numbers of the objects of a type, in order.
  public func numbers(where matches: (PDFValue) -> Bool) -> [Int] {
    objects.keys.sorted().filter { objects[$0].map { matches($0.value) } ?? false }
  }

  /// The pages' object numbers, in order.
  public var pages: [Int] {
    func below(_ node: PDFValue?, _ depth: Int) -> [Int] {
      guard depth < 32, let number = node?.reference, let value = resolved(node) else { return [] }
      guard let kids = at(value, "/Kids")?.items else { return [number] }
      return kids.flatMap { below($0, depth + 1) }
    }
    return below(catalog?["/Pages"], 0)
  }

  /// A page's content.
  public func content(ofPage page: Int) -> [UInt8] {
    objects[page]?.value["/Contents"]?.reference.flatMap { objects[$0]?.data } ?? []
  }

  /// An element of the structure tree, in reading order.
  public struct Element {
    public var number: Int
    public var value: PDFValue
    public var kind: String
    public var parent: Int?
    public var depth: Int
    /// What it holds, in order.
    public var kids: [Kid] = []

    /// What an element holds.
    public enum Kid: Sendable {
      /// A marked stretch of a page's content.
      case mark(page: Int, number: Int)
      case annotation(Int)
      case element(Int)
    }

    /// Marks of its own, by page.
    public var marks: [(page: Int, mark: Int)] { kids.compactMap { if case .mark(let page, let number) = $0 { (page, number) } else { nil } } }
    /// Annotations of its own.
    public var annotations: [Int] { kids.compactMap { if case .annotation(let number) = $0 { number } else { nil } } }
    public var children: [Int] { kids.compactMap { if case .element(let number) = $0 { number } else { nil } } }
  }

  /// All elements, parents before children; none twice.
  public var elements: [Element] {
    var found: [Element] = []
    var seen: Set<Int> = []
    func visit(_ value: PDFValue?, parent: Int?, depth: Int) {
      guard depth < 64, let number = value?.reference, let dictionary = resolved(value), seen.insert(number).inserted else { return }
      var element = Element(number: number, value: dictionary, kind: String(dictionary["/S"]?.name?.dropFirst() ?? ""), parent: parent, depth: depth)
      let page = dictionary["/Pg"]?.reference
      let kids = kids(of: dictionary)
      for kid in kids {
        if let mark = kid.integer, let page { element.kids.append(.mark(page: page, number: mark)) }
        guard let entry = resolved(kid), entry.entries != nil else { continue }
        switch entry["/Type"]?.name {
        case "/MCR":
          if let page = entry["/Pg"]?.reference ?? page, let mark = entry["/MCID"]?.integer { element.kids.append(.mark(page: page, number: mark)) }
        case "/OBJR": if let annotation = entry["/Obj"]?.reference { element.kids.append(.annotation(annotation)) }
        default: if let child = kid.reference { element.kids.append(.element(child)) }
        }
      }
      found.append(element)
      for child in element.children { visit(.reference(child), parent: number, depth: depth + 1) }
    }
    for kid in kids(of: at(catalog, "/StructTreeRoot") ?? .null) { visit(kid, parent: nil, depth: 0) }
    return found
  }

  private func kids(of value: PDFValue) -> [PDFValue] {
    guard let kids = value["/K"] else { return [] }
    return kids.items ?? [kids]
  }

  /// The entries of a number tree.
  public func numberTree(_ root: PDFValue?, depth: Int = 0) -> [Int: PDFValue] {
    guard depth < 32, let node = resolved(root) else { return [:] }
    var entries: [Int: PDFValue] = [:]
    let numbers = at(node, "/Nums")?.items ?? []
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      if let key = numbers[index].integer { entries[key] = numbers[index + 1] }
    }
    for kid in at(node, "/Kids")?.items ?? [] { entries.merge(numberTree(kid, depth: depth + 1)) { first, _ in first } }
    return entries
  }
}
