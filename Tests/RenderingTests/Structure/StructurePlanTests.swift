import Graphics
import Testing

@testable import Rendering

struct StructurePlanTests {
  /// A page with marks of these roles, painted in this order from a number on.
  static func page(_ roles: [Leaf.Role], from sequence: Int = 0, links: [(Link, Int)] = []) -> PageRecord {
    var record = PageRecord(size: Size(width: 100, height: 100))
    for (offset, role) in roles.enumerated() { record.marks.append(.init(role: role, sequence: sequence + offset)) }
    let area = Rect(x: 0, y: 0, width: 1, height: 1)
    record.links = links.map { PageRecord.PlacedLink(link: $0.0, area: area, sequence: $0.1) }
    return record
  }

  @Test func textAroundAChildKeepsItsOrder() {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    let reference = tree.add(.reference, to: paragraph)
    let plan = StructurePlan(
      tree, pages: [Self.page([.content(paragraph), .content(reference), .content(paragraph)])]) { _ in true }
    #expect(
      plan.kids[paragraph] == [.mark(page: 0, number: 0), .element(reference), .mark(page: 0, number: 2)])
  }

  @Test func childPaintedBelowStandsBehindTheTextBeforeIt() {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    let note = tree.add(.note, to: paragraph)
    let plan = StructurePlan(
      tree, pages: [Self.page([.content(paragraph), .footer, .content(note)]), Self.page([.content(paragraph)], from: 3)]
    ) { _ in true }
    #expect(plan.kids[paragraph] == [.mark(page: 0, number: 0), .element(note), .mark(page: 1, number: 0)])
    #expect(plan.uses == [[.content(paragraph, number: 0), .footer, .content(note, number: 1)], [.content(paragraph, number: 0)]])
  }

  @Test func emptyChildrenKeepTheirPlace() {
    var tree = StructureTree()
    let row = tree.add(.tableRow, to: StructureTree.root)
    let cells = (0..<3).map { _ in tree.add(.tableCell, to: row) }
    let plan = StructurePlan(tree, pages: [Self.page([.content(cells[0]), .content(cells[2])])]) { _ in true }
    #expect(plan.kids[row] == cells.map { .element($0) })
  }

  @Test func linkWithoutElementGetsOne() {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    let link = Link(target: .url("https://a.org"), size: .zero, description: "A", element: paragraph)
    let lost = Link(target: .url("https://a.org"), size: .zero, description: "A", element: 99)
    let plan = StructurePlan(tree, pages: [Self.page([.content(paragraph)], links: [(link, 1), (lost, 2)])]) { _ in true }
    #expect(plan.elements.count == 4)
    #expect(plan.kids[paragraph] == [.mark(page: 0, number: 0), .element(2)])
    #expect(plan.kids[2] == [.link(0)])
    #expect(plan.kids[StructureTree.root] == [.element(paragraph), .element(3)])
  }

  @Test func linkThatLeadsNowhereIsText() {
    var tree = StructureTree()
    let id = tree.add(.link, to: StructureTree.root)
    let link = Link(target: .anchor("gone"), size: .zero, description: "A", element: id)
    let plan = StructurePlan(tree, pages: [Self.page([.content(id)], links: [(link, 1)])]) { _ in false }
    #expect(plan.elements[id].kind == .span)
    #expect(plan.links.isEmpty)
  }

  @Test func contentOfNoElementIsAnArtifact() {
    let plan = StructurePlan(StructureTree(), pages: [Self.page([.content(7), .content(-1)])]) { _ in true }
    #expect(plan.uses == [[.artifact, .artifact]])
  }

  @Test func ringOfElementsIsCut() {
    var tree = StructureTree()
    let a = tree.add(.section, to: StructureTree.root)
    let b = tree.add(.section, to: a)
    tree[b].children = [a, b, 0, 99]
    let plan = StructurePlan(tree, pages: [Self.page([.content(b)])]) { _ in true }
    #expect(plan.order == [StructureTree.root, a, b])
    #expect(plan.kids[b] == [.mark(page: 0, number: 0)])
  }
}
