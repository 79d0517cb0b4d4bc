import Testing

@testable import Articles

/// Where the paragraphs of a text begin that says so by blank lines only here and there.
@Suite struct ParagraphTests {
  private func paragraphs(_ text: String) -> [String] {
    let source = SourceText(text)
    return Paragraph.all(in: MappedText(file: source), of: source).map(\.text)
  }

  static let joined: [String] = [
    // A last word that needs another.
    "The collapse of a road bridge on Thursday killed 31 people and injured 74, the\nMinistry of Health said.",
    "The collapse of a road bridge on Thursday killed 31 people in the district of\nMarlow.",
    // A sentence broken in its midst.
    "The collapse of a road bridge on Thursday killed 31 people and injured 74,\nsaid the ministry.",
  ]

  @Test(arguments: joined)
  func `a line that cannot end there goes on`(_ text: String) {
    #expect(paragraphs(text) == [text.replacing("\n", with: " ")])
  }

  static let apart: [String] = [
    "The collapse of a road bridge on Thursday killed 31 people and injured 74.\nMinistry of Health officials came.",
    "The collapse of a road bridge on Thursday killed 31 people and injured 74\nMinistry of Health", "The\nMinistry",
    "The collapse of a road bridge on Thursday killed 31 people and injured 74, the\n\nMinistry of Health",
  ]

  @Test(arguments: apart)
  func `lines that may end there stay apart`(_ text: String) {
    #expect(paragraphs(text).count == 2)
  }
}
