import Foundation
import Generators
import Quantities
import QuantityInvariants

/// Reads mutated sentences and looks for what must not be.
struct TornTexts {
  let extractor: QuantityExtractor

  /// The faults of the readings, each with its text.
  func read(_ count: Int) -> [String] {
    let parts = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let collected = Collected()
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let share = count / parts + (part < count % parts ? 1 : 0)
      collected.add(faults(of: share, seed: UInt64(part) &* 15_485_863 &+ 3))
    }
    return collected.all.sorted()
  }

  private func faults(of count: Int, seed: UInt64) -> [String] {
    var mutator = ByteMutator(seed: seed)
    var found: [String] = []
    for _ in 0..<count {
      let text = String(decoding: mutator.next(limit: 160), as: UTF8.self)
      let quantities = extractor.quantities(in: text)
      let faults = ReadingFault.find(in: quantities, of: text)
        .union(ReadingFault.find(in: extractor.sentences(in: text), with: quantities, of: text))
      if !faults.isEmpty { found.append("\(faults.map(\.rawValue).sorted()): \(text.debugDescription)") }
    }
    return found
  }

  /// What the threads have found.
  private final class Collected: @unchecked Sendable {
    private let lock = NSLock()
    private var faults: [String] = []

    var all: [String] { lock.withLock { faults } }
    func add(_ more: [String]) { lock.withLock { faults += more } }
  }
}
