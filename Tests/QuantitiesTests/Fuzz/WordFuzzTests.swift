import Quantities
import QuantityInvariants
import TestSupport
import Testing

/// Random text of what rules look at: nothing crashes, and what is found lies in the text in order.
@Suite struct WordFuzzTests {
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
    let quantities = extractor.quantities(in: text)
    let faults = ReadingFault.find(in: quantities, of: text).union(ReadingFault.find(in: extractor.sentences(in: text), with: quantities, of: text))
    #expect(faults.isEmpty, "\(faults.map(\.rawValue).sorted()): \(text.debugDescription) \(quantities)")
  }
}
