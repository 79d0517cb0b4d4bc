import Quantities
import Testing

@testable import Claims

@Suite struct PassageTests {
  static let cases: [(text: String, clauses: [String])] = [
    ("They fled.", ["They fled ."]),
    ("They fled, but he stayed.", ["They fled", ", but he stayed ."]),
    ("They fled; he stayed.", ["They fled", "; he stayed ."]),
    ("They fled, and he was killed.", ["They fled", ", and he was killed ."]),
    ("Men, women, and children fled.", ["Men , women , and children fled ."]),
    ("While some fled, others stayed.", ["While some fled", ", others stayed ."]),
    ("The city — which is big — fell.", ["The city", "— which is big", "— fell ."]),
    ("The city, which is big, fell.", ["The city , which is big , fell ."]),
  ]

  @Test(arguments: cases)
  func `clauses end at strong marks and at conjunctions behind a comma`(_ text: String, _ clauses: [String]) throws {
    let passage = try firstPassage(text)
    let numbers = Set(passage.clauses).sorted()
    let found = numbers.map { number in passage.words.indices.filter { passage.clauses[$0] == number }.map { passage.words[$0].text }.joined(separator: " ") }
    #expect(found == clauses)
  }

  static let quotations: [(text: String, quoted: [String])] = [
    ("“We won,” he said.", ["“", "We", "won", ","]), ("\"We won,\" he said.", ["\"", "We", "won", ","]), ("He said so.", []),
  ]

  @Test(arguments: quotations)
  func `words within quotation marks are quoted`(_ text: String, _ quoted: [String]) throws {
    let passage = try firstPassage(text)
    #expect(passage.words.indices.filter { passage.quoted[$0] }.map { passage.words[$0].text } == quoted)
  }

  @Test func `a quotation runs on over the sentences of its paragraph`() {
    let passages = PassageReader(extractor: .init()).passages(of: .of(["“We won. They lost.” He left.", "She stayed."]))
    #expect(passages.map { $0.quoted.first } == [true, true, false, false])
  }

  @Test func `indices out of bounds have no word`() throws {
    let passage = try firstPassage("They fled.")
    #expect(passage.key(-1) == "" && passage.key(99) == "")
    #expect(passage.text(5..<9) == "" && passage.text(0..<0) == "")
    #expect(passage.clause(around: 50..<51) == 50..<51)
  }
}
