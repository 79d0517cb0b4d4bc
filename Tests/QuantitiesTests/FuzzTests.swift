import TestSupport
import Testing

@testable import Quantities

/// Random text of what rules look at: nothing crashes, and what is found lies in the text in order.
@Suite struct FuzzTests {
  private static let alphabet = [
    "0", "1", "7", "20", "93,500", "1,23,456", "2014", "3.5", "10\u{202F}000", ".", ",", ":", ";", "-", "–", "—", "/", "%", "$", "£", "€", "½", "+", "#", "°", "(", ")", "“", "”",
    "\"", "'", "’", "…", "\n", "\n\n", "\r\n", " ", " ", " ", " ", "\t", "\u{A0}", "\u{200B}", "\u{FEFF}", "🙂", "é", "٣", "²", "a", "an", "the", "one", "two", "twenty", "hundred",
    "thousand", "million", "million", "dozen", "dozens", "half", "third", "of", "in", "and", "to", "or", "between", "from", "more", "than", "at", "least", "up", "about",
    "over", "some", "another", "people", "men", "trucks", "killed", "wounded", "percent", "km", "m", "bn", "year", "years", "-old", "old", "month", "weeks", "long", "siege",
    "May", "September", "Sept", "Tuesday", "since", "earlier", "later", "ago", "last", "Brigade", "No", "U.S.", "p.m.", "s", "th", "st", "said", "is", "were", "rose", "by",
    "including", "toll", "several", "most", "every", "out", "plus", "odd", "cut", "IS", "http://x", "a@b.c", "\u{0}", "\u{301}",
  ]

  @Test(arguments: 0..<8)
  func `random text is read without a fault`(_ part: Int) {
    var random = SeededGenerator(seed: UInt64(part) &* 7_919 &+ 17)
    let extractor = QuantityExtractor()
    for _ in 0..<250 {
      let count = Int.random(in: 0...28, using: &random)
      var text = ""
      for _ in 0..<count {
        text += Self.alphabet.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += " " }
      }
      check(text, extractor)
    }
  }

  private func check(_ text: String, _ extractor: QuantityExtractor) {
    var end = 0
    for quantity in extractor.quantities(in: text) {
      let range = quantity.range
      #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= text.utf8.count, "order: \(text.debugDescription) \(quantity)")
      #expect(range.lowerBound <= quantity.numberRange.lowerBound && quantity.numberRange.upperBound <= range.upperBound, "number: \(text.debugDescription) \(quantity)")
      #expect([quantity.value, quantity.low, quantity.high].allSatisfy { $0?.isFinite ?? true }, "finite: \(text.debugDescription)")
      if quantity.form == .range { #expect((quantity.low ?? 1) < (quantity.high ?? 0), "range: \(text.debugDescription)") }
      end = range.upperBound
    }
    var last = 0
    for sentence in extractor.sentences(in: text) {
      #expect(sentence.range.lowerBound >= last && sentence.range.upperBound <= text.utf8.count, "sentence: \(text.debugDescription)")
      #expect(sentence.times.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= text.utf8.count && !$0.range.isEmpty }, "time: \(text.debugDescription)")
      last = sentence.range.upperBound
    }
  }
}
