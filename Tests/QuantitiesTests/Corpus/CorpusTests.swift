import Foundation
import Quantities
import TestSupport
import Testing

/// Sentences written by somebody who had not seen the rules, grouped by what they try.
@Suite struct CorpusTests {
  private static let folder = TestSupport.packageRoot.appendingPathComponent("Tests/QuantitiesTests/Corpus")
  private static let extractor = QuantityExtractor()

  static func groups(_ file: String) -> [CorpusGroup] {
    (try? TestSupport.json([CorpusGroup].self, folder.appendingPathComponent(file))) ?? []
  }

  @Test(arguments: groups("quantities.json"))
  func `every quantity is found with its number, form and unit`(_ group: CorpusGroup) {
    for example in group.examples { expectNoFaults(example) }
  }

  @Test(arguments: groups("negatives.json"))
  func `no number is taken for a quantity that is none`(_ group: CorpusGroup) {
    for example in group.examples { expectNoFaults(example) }
  }

  @Test func `the corpus is read`() {
    #expect(Self.groups("quantities.json").flatMap(\.examples).count >= 600)
    #expect(Self.groups("negatives.json").flatMap(\.examples).count >= 250)
  }

  /// Lower it whenever a rule is mended; the examples that then pass move to the corpus.
  private static let mostOpen = 7

  @Test func `no more of the open examples fail than did`() throws {
    let open = try TestSupport.json([OpenExample].self, Self.folder.appendingPathComponent("open.json"))
    var failing = 0
    for item in open {
      if CorpusScore(item.example, extractor: Self.extractor).faults.isEmpty {
        print("passes now, to be moved to the corpus (\(item.group)): \(item.example.text)")
      } else {
        failing += 1
      }
    }
    #expect(failing <= Self.mostOpen)
  }

  private func expectNoFaults(_ example: CorpusExample, _ location: SourceLocation = #_sourceLocation) {
    for fault in CorpusScore(example, extractor: Self.extractor).faults {
      Issue.record(Comment(rawValue: fault.description), sourceLocation: location)
    }
  }
}
