import Graphics
import Testing

@Suite struct StructureTreeTests {
  @Test func `a new tree is a document without children`() {
    let tree = StructureTree()
    #expect(tree.elements.count == 1)
    #expect(tree[StructureTree.root].kind == .document && tree[StructureTree.root].parent == nil && tree[StructureTree.root].children.isEmpty)
  }

  @Test func `children stand in the order in which they are added, under their parents`() {
    var tree = StructureTree()
    let section = tree.add(.section, to: StructureTree.root)
    let heading = tree.add(.heading1, to: section)
    let paragraph = tree.add(.paragraph, to: section)
    let note = tree.add(.note, to: StructureTree.root)
    #expect([section, heading, paragraph, note] == [1, 2, 3, 4])
    #expect(tree[section].children == [heading, paragraph])
    #expect(tree[StructureTree.root].children == [section, note])
    #expect([heading, paragraph].allSatisfy { tree[$0].parent == section })
  }

  @Test func `every element but the root is its parent's child once`() {
    var tree = StructureTree()
    for number in 0..<50 { _ = tree.add(.paragraph, to: number / 3) }
    for (id, element) in tree.elements.enumerated().dropFirst() {
      #expect(element.parent.map { parent in tree[parent].children.count { $0 == id } } == 1)
    }
  }

  @Test func `an element's facts are kept`() {
    var tree = StructureTree()
    let figure = tree.add(.figure, to: StructureTree.root)
    tree[figure].alternative = "A chart"
    #expect(tree[figure].alternative == "A chart")
  }

  @Test func `kinds have the names of ISO 32000`() {
    #expect([StructureTree.Kind.section, .heading2, .tableRow, .listBody, .note].map(\.rawValue) == ["Sect", "H2", "TR", "LBody", "Note"])
  }
}
