import Quantities
import Testing

@Suite struct SentenceTests {
  static let cases: [[String]] = [
    ["He left.", "She stayed!", "Why?", "No one knows."],
    ["Dr. Smith and Gen. Hassan met Mr. Jones.", "They spoke."],
    ["A. R. Rahman spoke.", "All listened."],
    ["J.K. Rowling wrote it.", "It sold."],
    ["“It is over,” he said.", "“We won.”", "Then it was still."],
    ["\"It is over,\" he said.", "\"We won.\"", "Then it was still."],
    ["“Is it over?” he asked.", "She nodded."],
    ["“Run!” he cried."],
    ["He waited … and left.", "It rained."],
    ["He waited... and left.", "It rained."],
    ["He waited…", "She left."],
    ["Troops left the U.S.", "The war went on."],
    ["The U.S. Army left.", "It was late."],
    ["Aid came from the U.N. on Monday.", "It was late."],
    ["It fell 3.5 percent.", "It had been 4.25."],
    ["He came at 4 p.m. on Tuesday.", "It was late."],
    ["It closed at 4 p.m.", "The next day it rained."],
    ["It is No. 10 on the list.", "It was No. 9."],
    ["It began in Sept. 2015 and in Oct. 2016.", "It ended."],
    ["(He was 20.)", "She was not."],
    ["George W. Bush and John F. Kennedy spoke.", "He left."],
    ["It was plan B.", "They left."],
    ["He fled.", "20 others did not."],
    ["He fled.", "$5m was lost."],
    ["Shares in Acme Corp. rose.", "Others fell."],
  ]

  @Test(arguments: cases)
  func `sentences end where they end`(_ sentences: [String]) {
    #expect(QuantityExtractor().sentences(in: sentences.joined(separator: " ")).map(\.text) == sentences)
  }

  @Test(arguments: ["Heading without a stop\n\nThe text.", "Heading without a stop\r\n\r\nThe text."])
  func `a paragraph's end ends a sentence`(_ text: String) {
    #expect(QuantityExtractor().sentences(in: text).map(\.text) == ["Heading without a stop", "The text."])
  }

  @Test func `a line's end within a sentence does not end it`() {
    #expect(QuantityExtractor().sentences(in: "He\nleft the\ntown. She\nstayed.").count == 2)
  }

  @Test(arguments: ["", " ", "\n\n", "\u{FEFF}"])
  func `an empty text has no sentence`(_ text: String) { #expect(QuantityExtractor().sentences(in: text).isEmpty) }

  @Test func `sentences hold their own quantities and times, with ranges in the whole text`() throws {
    let text = "Some 20 men left in 2015. Later 30 women came on Tuesday."
    let sentences = QuantityExtractor().sentences(in: text)
    #expect(sentences.map(\.quantities.count) == [1, 1])
    #expect(sentences.map(\.times.count) == [1, 1])
    let last = try #require(sentences.last)
    #expect(text.words(at: last.range) == last.text)
    #expect(last.quantities.first.flatMap { text.words(at: $0.numberRange) } == "30")
    #expect(last.times.first.flatMap { text.words(at: $0.range) } == "on Tuesday")
    #expect(last.words.allSatisfy { text.words(at: $0.range) == $0.text })
  }
}
