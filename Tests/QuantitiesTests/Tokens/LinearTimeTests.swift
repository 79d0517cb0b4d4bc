import Foundation
import TestSupport
import Testing

@testable import Quantities

/// Marks that could make a rule look back over and over again.
@Suite struct LinearTimeTests {
  @Test func `a line of a megabyte is cut into tokens in linear time`() {
    let unit = Array("the 5,000 men of Deir ez-Zor’s U.S.-backed force, “he said” ".utf8)
    let eighth = [UInt8](repeatElement(unit, count: 131_072 / unit.count).joined())
    let whole = [UInt8](repeatElement(eighth, count: 8).joined())
    let short = seconds { _ = Tokenizer.tokens(of: eighth, in: Lexicon.english.vocabulary) }
    let long = seconds { _ = Tokenizer.tokens(of: whole, in: Lexicon.english.vocabulary) }
    #expect(long < short * 28, "an eighth \(short) s, all \(long) s")
  }

  @Test(arguments: SlowText.all)
  func `what repeats for long is read in linear time`(_ text: SlowText) {
    let extractor = QuantityExtractor()
    let short = text.text(bytes: 600)
    let long = text.text(bytes: 4_800)
    let least = seconds { _ = extractor.sentences(in: short) }
    let most = seconds { _ = extractor.sentences(in: long) }
    // Eight times the text: quadratic time would be sixty-fourfold. The floor keeps noise out.
    #expect(most < max(least, 0.001) * 28, "\(least) s, \(most) s")
  }

  /// The processor's time of this thread, which other tests do not lengthen.
  private func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
