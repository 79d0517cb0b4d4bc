import QuantityInvariants
import Quantities
import TestSupport
import Testing

/// Sentences whose bytes were torn, spliced and repeated: 200,000 of them. Millions are the benchmark's.
@Suite struct MutationTests {
  private static let parts = 40
  private static let textsOfPart = 5_000

  @Test(arguments: 0..<parts)
  func `what is left of a sentence is read without a fault`(_ part: Int) {
    var mutator = ByteMutator(seed: UInt64(part) &* 104_729 &+ 5)
    let extractor = QuantityExtractor()
    for index in 0..<Self.textsOfPart {
      // Short texts for their number; now and then one in which rules can look far, with its sentences and times.
      let isLong = index.isMultiple(of: 50)
      let text = String(decoding: mutator.next(limit: isLong ? 96 : 12), as: UTF8.self)
      let quantities = extractor.quantities(in: text)
      let faults = ReadingFault.find(in: quantities, of: text)
      if !faults.isEmpty { Issue.record("\(faults.map(\.rawValue).sorted()): \(text.debugDescription) \(quantities)") }
      guard isLong else { continue }
      let others = ReadingFault.find(in: extractor.sentences(in: text), with: quantities, of: text)
      if !others.isEmpty { Issue.record("\(others.map(\.rawValue).sorted()): \(text.debugDescription)") }
    }
  }
}
