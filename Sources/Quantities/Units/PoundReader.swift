/// Tells pounds of weight from pounds of money by the words around them.
struct PoundReader {
  let stream: TokenStream

  /// The unit that a form stands for at a token; "pounds" alone is either, and the words near it decide.
  /// `value` is nil for vague numbers: millions of pounds are money.
  func unit(_ unit: MeasureUnit, at index: Int, value: Double?) -> MeasureUnit {
    guard stream.matches(index, anyOf: ["pound", "pounds"]), let mass = stream.lexicon.unitsByName["pound-mass"], let money = stream.lexicon.unitsByName["pound sterling"]
    else { return unit }
    if stream.matches(index + 1, anyOf: ["sterling", "was"]) || (value ?? .infinity) >= 100_000 { return money }
    let near = max(0, index - 14)..<min(stream.count, index + 10)
    func distance(_ classes: WordClass) -> Int { near.filter { stream.has($0, classes) && $0 != index }.map { abs($0 - index) }.min() ?? .max }
    let toMass = distance(.weightWord)
    let toMoney = distance(.moneyWord)
    if toMass == .max, toMoney == .max {
      // "12 pounds of butter"
      return stream.matches(index + 1, "of") ? mass : MeasureUnit(name: "pound", dimension: .compound)
    }
    return toMass < toMoney ? mass : money
  }
}
