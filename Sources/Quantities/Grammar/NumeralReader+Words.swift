/// Numbers in words: "ninety-three thousand", "half a dozen".
extension NumeralReader {
  /// "ninety-three thousand five hundred", "a hundred", "one and a half million".
  func words(at index: Int) -> Numeral? {
    var next = index
    var total = 0.0
    var current = 0.0
    var lastScale = Double.infinity
    var isFirst = true
    var hasNumber = false
    var isScaled = false
    // "a hundred", "a million": the article counts as one before a scale.
    if stream.matches(next, anyOf: ["a", "an"]), stream.has(next + 1, .scale) {
      current = 1
      next += 1
      hasNumber = true
      isFirst = false
    }
    while let entry = stream.entry(next) {
      var step = next
      if entry.classes.contains(.tensNumber), current.truncatingRemainder(dividingBy: 100) == 0 {
        current += entry.value
        step = next + 1
        let joint = stream.isHyphen(step) ? step + 1 : step
        // "twenty two-storey houses" are twenty.
        let isCompound = joint == step && stream.isHyphen(joint + 1) && !stream.has(joint + 2, .scale)
        if !isCompound, stream.has(joint, .unitNumber), let unit = stream.entry(joint)?.value, unit > 0, unit < 10 {
          current += unit
          step = joint + 1
        }
        hasNumber = true
      } else if entry.classes.contains(.unitNumber), current.truncatingRemainder(dividingBy: 100) == 0,
        isFirst || current > 0 || lastScale.isFinite
      {
        current += entry.value
        step = next + 1
        hasNumber = true
      } else if entry.classes.contains(.scale), hasNumber || isFirst && stream.trait(next, .capitalised) {
        if entry.value == 100 {
          guard current > 0, current < 100 else { break }
          current *= 100
        } else {
          guard entry.value < lastScale || total == 0 else { break }
          total += max(current, 1) * entry.value
          current = 0
          lastScale = entry.value
        }
        step = next + 1
        isScaled = true
        hasNumber = true
      } else {
        break
      }
      next = step
      isFirst = false
      // "two and a half", "two-and-a-half": a half on top, then perhaps a scale.
      if let half = andAHalf(next) {
        current += half.value
        next = half.end
        if stream.has(next, .scale), let scale = stream.entry(next)?.value {
          total += current * scale
          current = 0
          next += 1
          isScaled = true
        }
        break
      }
      if stream.isHyphen(next), stream.has(next + 1, [.scale]) { next += 1 }
      if stream.matches(next, "and"), current.truncatingRemainder(dividingBy: 100) == 0, isScaled,
        stream.has(next + 1, .numeral)
      {
        next += 1
      }
    }
    guard hasNumber, next > index else { return nil }
    let value = total + current
    // "three thousand" keeps its scale, which may count for a number before it: "two to three thousand".
    var scale = 1.0
    if stream.has(next - 1, .scale), let last = stream.entry(next - 1)?.value, value < last * 1_000 { scale = last }
    return Numeral(
      kind: .cardinal, tokens: index..<next, value: value, mantissa: value / scale, scale: scale, isGrouped: isScaled,
      rule: "number.words")
  }

  func andAHalf(_ index: Int) -> (value: Double, end: Int)? {
    var next = index
    func hyphen() { if stream.isHyphen(next) { next += 1 } }
    hyphen()
    guard stream.matches(next, "and") else { return nil }
    next += 1
    hyphen()
    guard stream.matches(next, "a") else { return nil }
    next += 1
    hyphen()
    guard stream.matches(next, anyOf: ["half", "quarter"]), let entry = stream.entry(next) else { return nil }
    return (entry.fraction, next + 1)
  }
  /// "a dozen", "two dozen", "half a dozen", "a couple of".
  func group(at index: Int) -> Numeral? {
    var next = index
    if stream.matches(next, "a") { next += 1 }
    guard stream.has(next, .group), let size = stream.entry(next)?.value else { return nil }
    if stream.matches(next, anyOf: ["couple", "pair", "score"]) {
      guard next > index, stream.matches(next + 1, "of") else { return nil }
      // "a pair of shoes" counts no two things; "a couple of" is two, loosely.
      if stream.matches(next, anyOf: ["pair", "score"]) { return nil }
    }
    return Numeral(
      kind: .cardinal, tokens: index..<next + 1, value: size, mantissa: size, isGrouped: true, rule: "number.group")
  }

  /// "two dozen", "three-dozen": the group counted.
  func dozens(at index: Int) -> Numeral? {
    guard var numeral = words(at: index), let count = numeral.value else { return nil }
    var next = numeral.tokens.upperBound
    if stream.isHyphen(next) { next += 1 }
    guard stream.matches(next, "dozen"), let size = stream.entry(next)?.value else { return nil }
    numeral.tokens = index..<next + 1
    numeral.scale = size
    numeral.mantissa = count
    numeral.value = count * size
    numeral.isGrouped = true
    numeral.rule = "number.group"
    return numeral
  }

  /// "sixfold"
  func fold(at index: Int) -> Numeral? {
    guard stream.has(index, .fold), let value = stream.entry(index)?.value else { return nil }
    return Numeral(kind: .cardinal, tokens: index..<index + 1, value: value, mantissa: value, isGrouped: true, rule: "number.fold")
  }
}
