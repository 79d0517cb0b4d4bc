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
    var mutator = ByteMutator(seed: UInt64(part) &* 104_729 &+ 5, limit: 72)
    let extractor = QuantityExtractor()
    for index in 0..<Self.textsOfPart {
      let text = String(decoding: mutator.next(), as: UTF8.self)
      let quantities = extractor.quantities(in: text)
      let faults = ReadingFault.find(in: quantities, of: text)
      if !faults.isEmpty { Issue.record("\(faults.map(\.rawValue).sorted()): \(text.debugDescription) \(quantities)") }
      // Sentences and times take longer; a part of the texts shows their faults as well.
      guard index.isMultiple(of: 10) else { continue }
      let others = ReadingFault.find(in: extractor.sentences(in: text), with: quantities, of: text)
      if !others.isEmpty { Issue.record("\(others.map(\.rawValue).sorted()): \(text.debugDescription)") }
    }
  }
}
