public import Quantities

/// A way in which a reading of a text breaks what must hold of any text's reading.
public enum ReadingFault: String, CaseIterable, Sendable {
  case outOfOrder = "ranges follow one another, are not empty and end within the text"
  case numberOutside = "a number lies within its quantity"
  case splitCharacter = "ranges begin and end at code points"
  case endless = "numbers are finite"
  case emptyRange = "a range's lower end is below its upper one"
  case formWithoutNumber = "a form has the numbers that it speaks of, and no others"
  case unnamedRule = "a quantity names its rule"
  case sentenceOutOfOrder = "sentences follow one another and lie within the text"
  case sentenceLosesQuantity = "sentences hold all quantities"
  case timeOutside = "times lie within the text"

  /// What is wrong with the quantities of a text.
  public static func find(in quantities: [Quantity], of text: String) -> Set<ReadingFault> {
    var faults: Set<ReadingFault> = []
    let bytes = Array(text.utf8)
    var end = 0
    for quantity in quantities {
      let (range, number) = (quantity.range, quantity.numberRange)
      if range.lowerBound < end || range.isEmpty || range.upperBound > bytes.count { faults.insert(.outOfOrder) }
      if number.isEmpty || number.lowerBound < range.lowerBound || number.upperBound > range.upperBound { faults.insert(.numberOutside) }
      for edge in [range.lowerBound, range.upperBound, number.lowerBound, number.upperBound] where edge > 0 && edge < bytes.count {
        if bytes[edge] & 0xC0 == 0x80 { faults.insert(.splitCharacter) }
      }
      for value in [quantity.value, quantity.low, quantity.high] {
        if let value, !value.isFinite { faults.insert(.endless) }
      }
      if let low = quantity.low, let high = quantity.high, low >= high { faults.insert(.emptyRange) }
      if !hasItsNumbers(quantity) { faults.insert(.formWithoutNumber) }
      if quantity.rule.isEmpty { faults.insert(.unnamedRule) }
      end = max(end, range.upperBound)
    }
    return faults
  }

  /// What is wrong with the sentences of a text that has these quantities.
  public static func find(in sentences: [Sentence], with quantities: [Quantity], of text: String) -> Set<ReadingFault> {
    var faults: Set<ReadingFault> = []
    let count = text.utf8.count
    var end = 0
    var held = 0
    for sentence in sentences {
      if sentence.range.lowerBound < end || sentence.range.isEmpty || sentence.range.upperBound > count { faults.insert(.sentenceOutOfOrder) }
      for time in sentence.times where time.range.isEmpty || time.range.lowerBound < 0 || time.range.upperBound > count { faults.insert(.timeOutside) }
      held += sentence.quantities.count
      end = max(end, sentence.range.upperBound)
    }
    if held != quantities.count { faults.insert(.sentenceLosesQuantity) }
    return faults
  }

  private static func hasItsNumbers(_ quantity: Quantity) -> Bool {
    switch quantity.form {
    case .exact, .about: quantity.value != nil && quantity.low == nil && quantity.high == nil
    case .atLeast: quantity.value == nil && quantity.low != nil && quantity.high == nil
    case .atMost: quantity.value == nil && quantity.low == nil && quantity.high != nil
    case .range: quantity.value == nil && quantity.low != nil && quantity.high != nil
    case .vague: quantity.value == nil
    }
  }
}
