import Diagnostics
import Graphics

/// Writes the structure tree into a PDF (ISO 32000-1, 14.7).
struct StructureWriter {
  let file: PDFFile
  let plan: StructurePlan
  let pages: [PageRecord]
  let pageObjects: [PDFFile.Reference]
  /// The annotations of the plan's links.
  let annotations: [PDFFile.Reference]

  /// Writes the tree and its indexes.
  /// - Returns: the tree's root.
  func write() throws(Diagnostic) -> PDFFile.Reference {
    let root = file.reserve()
    var objects: [PDFFile.Reference?] = Array(repeating: nil, count: plan.elements.count)
    for id in ordered { objects[id] = file.reserve() }
    var identifiers = NoteIdentifiers()
    for id in plan.order {
      guard let object = objects[id] else { continue }
      let element = plan.elements[id]
      let parent = element.parent.flatMap { objects[$0] } ?? root
      var text = "<</Type/StructElem/S/\(element.kind.rawValue)/P \(parent)"
      text += kids(of: id, objects)
      if let alternative = element.alternative { text += "/Alt" + PDFSyntax.text(alternative) }
      if let attributes = attributes(of: id) { text += "/A" + attributes }
      if element.kind == .note || element.identifier != nil {
        text += "/ID" + PDFSyntax.bytes(identifiers.take(element.identifier, for: id, object))
      }
      file.set(object, text + ">>")
    }
    let document = objects[StructureTree.root].map(\.description) ?? "null"
    var text = "<</Type/StructTreeRoot/K \(document)/ParentTree \(try parentTree(objects))"
    text += "/ParentTreeNextKey \(pages.count + plan.links.count)"
    if let names = identifiers.tree { text += "/IDTree \(file.add(names))" }
    file.set(root, text + ">>")
    return root
  }

  /// The elements kind by kind: numbers in a row of what is alike take half the room when they are packed.
  private var ordered: [StructureTree.ElementID] {
    var (kinds, members): ([StructureTree.Kind], [StructureTree.Kind: [StructureTree.ElementID]]) = ([], [:])
    for id in plan.order {
      let kind = plan.elements[id].kind
      if members[kind] == nil { kinds.append(kind) }
      members[kind, default: []].append(id)
    }
    return kinds.flatMap { members[$0] ?? [] }
  }

  /// The key of a link's annotation in the parent tree; pages have the keys below.
  static func key(ofLink index: Int, pageCount: Int) -> Int { pageCount + index }

  private func kids(of id: StructureTree.ElementID, _ objects: [PDFFile.Reference?]) -> String {
    // Marks of the element's own page are given by their bare numbers.
    var ownPage: Int?
    for case .mark(let page, _) in plan.kids[id] {
      ownPage = page
      break
    }
    var items: [String] = []
    for kid in plan.kids[id] {
      switch kid {
      case .element(let child): if let object = objects[child] { items.append(object.description) }
      case .mark(let page, let number) where page == ownPage: items.append("\(number)")
      case .mark(let page, let number): items.append("<</Type/MCR/Pg \(pageObjects[page])/MCID \(number)>>")
      case .link(let index):
        // The element's own page holds for its annotations too.
        let page = plan.links[index].page
        items.append("<</Type/OBJR\(page == ownPage ? "" : "/Pg \(pageObjects[page])")/Obj \(annotations[index])>>")
      }
    }
    let page = ownPage.map { "/Pg \(pageObjects[$0])" } ?? ""
    if let only = items.first, items.count == 1 { return page + "/K " + only }
    return page + "/K[" + items.joined(separator: " ") + "]"
  }

  private func attributes(of id: StructureTree.ElementID) -> String? {
    let element = plan.elements[id]
    switch element.kind {
    case .tableHeader: return "<</O/Table/Scope\(PDFSyntax.name(element.scope ?? "Column"))>>"
    case .list: return "<</O/List/ListNumbering\(PDFSyntax.name(element.numbering ?? "Disc"))>>"
    case .figure:
      guard let (page, area) = extent(of: id) else { return nil }
      let height = pages[page].size.height
      let corners = [area.minX, height - area.maxY, area.maxX, height - area.minY]
      return "<</O/Layout/Placement/Block/BBox[\(corners.map(PDFSyntax.number).joined(separator: " "))]>>"
    default: return nil
    }
  }

  /// What an element's own content covers, where that is on one page.
  private func extent(of id: StructureTree.ElementID) -> (page: Int, area: Rect)? {
    var found: (page: Int, area: Rect)?
    for case .mark(let page, let number) in plan.kids[id] {
      let index = plan.uses[page].firstIndex(of: .content(id, number: number))
      guard let index, let area = pages[page].marks[index].extent else { continue }
      if let sofar = found {
        guard sofar.page == page else { return nil }
        found = (page, sofar.area.union(area))
      } else {
        found = (page, area)
      }
    }
    return found
  }

  /// Which element each numbered mark and each annotation belongs to.
  private func parentTree(_ objects: [PDFFile.Reference?]) throws(Diagnostic) -> PDFFile.Reference {
    var entries: [String] = []
    for (page, uses) in plan.uses.enumerated() {
      var owners: [String] = []
      for case .content(let id, _) in uses { owners.append(objects[id]?.description ?? "null") }
      entries.append("\(page) \(file.add("[" + owners.joined(separator: " ") + "]"))")
    }
    for (index, link) in plan.links.enumerated() {
      let key = Self.key(ofLink: index, pageCount: pages.count)
      entries.append("\(key) \(objects[link.element]?.description ?? "null")")
    }
    return file.add("<</Nums[" + entries.joined(separator: " ") + "]>>")
  }
}

/// Gives each note an identifier of its own.
private struct NoteIdentifiers {
  private var taken: [String: PDFFile.Reference] = [:]

  /// The wished identifier in printable ASCII, with the element's number behind it where it is taken or empty.
  mutating func take(_ wish: String?, for id: Int, _ object: PDFFile.Reference) -> String {
    let ascii = (wish ?? "note").unicodeScalars.filter { (0x21..<0x7F).contains($0.value) }
    var name = String(String.UnicodeScalarView(ascii))
    if wish == nil || name.isEmpty || taken[name] != nil { name += "-\(id)" }
    while taken[name] != nil { name += "+" }
    taken[name] = object
    return name
  }

  /// The name tree, ordered by bytes; nil without identifiers.
  var tree: String? {
    if taken.isEmpty { return nil }
    let entries = taken.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return "<</Names[" + entries.map { "\(PDFSyntax.bytes($0.key)) \($0.value)" }.joined(separator: " ") + "]>>"
  }
}
