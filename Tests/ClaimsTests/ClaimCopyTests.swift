import Quantities
import Testing

@testable import Claims

@Suite("Copies of a claim")
struct ClaimCopyTests {
  @Test("Writing to one copy leaves the other as it was")
  func copyOnWrite() {
    let unit = MeasureUnit(name: "people", dimension: .count)
    let first = Claim(id: "a:1.1", article: "a", line: 1, range: 0..<2, quote: "58", sentence: "58 died.", form: .exact, unit: unit, kind: .killed, subject: Subject(key: "", printed: ""))
    var second = first
    #expect(first == second)
    second.rules.append("rule")
    second.value = 58
    #expect(first.rules.isEmpty)
    #expect(first.value == nil)
    #expect(first != second)
    second.rules = []
    second.value = nil
    #expect(first == second)
    #expect(first.hashValue == second.hashValue)
  }
}
