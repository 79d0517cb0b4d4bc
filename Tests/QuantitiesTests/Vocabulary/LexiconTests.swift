import Testing

@testable import Quantities

@Suite struct LexiconTests {
  @Test func `the lexicons are read without a fault`() { #expect(QuantityExtractor().lexiconFaults == []) }

  @Test func `a word is found whatever its letter case`() {
    let stream = tokens("Thousand THOUSAND thousand")
    #expect(Set(stream.tokens.map(\.word)).count == 1)
    #expect(stream.has(0, .scale))
  }

  @Test func `an unknown word has no classes`() {
    let stream = tokens("xyzzyq")
    #expect(stream.entry(0) == nil && !stream.has(0, .phraseStop))
  }

  @Test func `an index out of bounds answers no`() {
    let stream = tokens("one")
    for index in [-1, 1, .min, .max - 8] {
      #expect(stream.entry(index) == nil && stream.text(index) == "" && !stream.isWord(index) && !stream.matches(index, "one") && stream.scalar(index) == 0)
    }
  }

  @Test func `a vocabulary keeps its words when it grows`() {
    var vocabulary = Vocabulary()
    let ids = (0..<20_000).map { vocabulary.intern("word\($0)") }
    #expect(Set(ids).count == 20_000)
    #expect((0..<20_000).allSatisfy { vocabulary.intern("word\($0)") == ids[$0] })
  }

  static let singulars: [(plural: String, singular: String)] = [
    ("trucks", "truck"), ("churches", "church"), ("buses", "bus"), ("boxes", "box"), ("cities", "city"), ("people", "people"), ("men", "man"),
    ("houses", "house"), ("bridges", "bridge"), ("boss", "boss"), ("virus", "virus"), ("Villages", "village"), ("ties", "tie"), ("bus", "bus"), ("lives", "life"),
    ("aircraft", "aircraft"), ("knives", "knife"), ("cases", "case"), ("heroes", "hero"),
  ]

  @Test(arguments: singulars)
  func `the singular`(_ plural: String, _ singular: String) { #expect(Lemma(lexicon: .english).singular(of: plural) == singular) }

  @Test func `the longest phrase wins`() {
    let stream = tokens("no more than 5")
    let hedge = stream.lexicon.hedgesBefore.match(endingAt: 2, in: stream)
    #expect(hedge?.tokens == 0..<3 && hedge?.meaning.form == .atMost)
  }
}
