/// Numbers in words: "ninety-three thousand", "a hundred", "two hundred point zero three", "two dozen".
extension NumeralReader {
  /// A cardinal in words with what may stand behind it: decimals ("point five") or a half ("and a half").
  func words(at index: Int) -> Numeral? {
    guard let cardinal = cardinalWords(at: index) else { return nil }
    return decimals(behind: cardinal) ?? cardinal
  }

  /// "ninety-three thousand five hundred", "a hundred", "one and a half million".
  func cardinalWords(at index: Int, before limit: Int = .max) -> Numeral? {
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
    while next < limit, let entry = stream.entry(next) {
      var step = next
      if entry.classes.contains(.tensNumber), current.truncatingRemainder(dividingBy: 100) == 0 {
        current += entry.value
        step = next + 1
        let joint = tensJoint(step)
        // "twenty two-storey houses" are twenty.
        let isCompound = joint == step && stream.isHyphen(joint + 1) && !stream.has(joint + 2, .scale)
        if !isCompound, joint < limit, stream.has(joint, .unitNumber), let unit = stream.entry(joint)?.value, unit > 0, unit < 10 {
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
        } else if entry.value < lastScale || total == 0 {
          total += max(current, 1) * entry.value
          current = 0
          lastScale = entry.value
        } else if current > 0, !stream.matches(next - 1, "and"), current + total < 1_000 * lastScale {
          // "two hundred and two thousand", "a hundred thousand million": the scale counts for all before it.
          total = (total + current) * entry.value
          current = 0
          lastScale = entry.value
        } else {
          break
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
      if let half = andAHalf(next), half.end <= limit {
        // "three million and a half" is half of the scale more.
        if current == 0, lastScale.isFinite { total += half.value * lastScale } else { current += half.value }
        next = half.end
        if next < limit, stream.has(next, .scale), let scale = stream.entry(next)?.value {
          total += current * scale
          current = 0
          next += 1
          isScaled = true
        }
        break
      }
      if stream.isHyphen(next), stream.has(next + 1, [.scale]) { next += 1 }
      if stream.matches(next, "and"), next + 1 < limit, current.truncatingRemainder(dividingBy: 100) == 0, isScaled,
        stream.has(next + 1, .numeral)
      {
        next += 1
      }
    }
    // A joint without a number behind it is no part of the number.
    while next > index, stream.matches(next - 1, "and") || stream.isHyphen(next - 1) { next -= 1 }
    guard hasNumber, next > index else { return nil }
    let value = total + current
    // "three thousand" keeps its scale, which may count for a number before it: "two to three thousand".
    var scale = 1.0
    if stream.has(next - 1, .scale), let last = stream.entry(next - 1)?.value, value < last * 1_000 { scale = last }
    return Numeral(
      kind: .cardinal, tokens: index..<next, value: value, mantissa: value / scale, scale: scale, isGrouped: isScaled,
      rule: "number.words")
  }

  /// Where the ones of a number in the tens would stand: "fifty-two", "fifty two", "fifty - two".
  private func tensJoint(_ index: Int) -> Int {
    if stream.isHyphen(index) { return index + 1 }
    let isLoose = stream.isDash(index, includesLong: false) && !stream.isJoined(index) && !stream.isJoined(index + 1) && stream.has(index + 1, .unitNumber)
    return isLoose ? index + 1 : index
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

  /// "two hundred point zero three", "four point five million": digits behind "point", one by one.
  private func decimals(behind whole: Numeral) -> Numeral? {
    var next = whole.tokens.upperBound
    // "at one point two men fled" has no decimals.
    guard stream.matches(next, "point"), !stream.matches(whole.tokens.lowerBound - 1, anyOf: ["at", "to", "from", "by", "that"]), let value = whole.value
    else { return nil }
    next += 1
    var place = 0.1
    var fraction = 0.0
    let start = next
    while let digit = stream.entry(next), digit.classes.contains(.unitNumber), digit.value < 10 {
      fraction += digit.value * place
      place /= 10
      next += 1
    }
    // "point seventy-one": the tens and ones together.
    if next == start, stream.has(next, .tensNumber), let rest = cardinalWords(at: next), let tens = rest.value, tens < 100 {
      fraction = tens / 100
      next = rest.tokens.upperBound
    }
    guard next > start else { return nil }
    var numeral = whole
    numeral.tokens = whole.tokens.lowerBound..<next
    numeral.mantissa = value + fraction
    numeral.scale = 1
    if stream.has(next, .scale), let scale = stream.entry(next)?.value {
      numeral.scale = scale
      numeral.tokens = whole.tokens.lowerBound..<next + 1
    }
    numeral.value = numeral.mantissa * numeral.scale
    numeral.isGrouped = true
    numeral.rule = "number.words-point"
    return numeral
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

  /// "two dozen", "three-dozen", "3 dozens", "three hundred and two dozens": the group counted.
  func dozens(at index: Int) -> Numeral? {
    let isDigits = stream.kind(index) == .number
    guard var numeral = isDigits ? plainDigits(at: index) : cardinalWords(at: index), let count = numeral.value else { return nil }
    var next = numeral.tokens.upperBound
    if stream.isHyphen(next) { next += 1 }
    guard stream.matches(next, anyOf: ["dozen", "dozens"]) else { return nil }
    let size = 12.0
    numeral.tokens = index..<next + 1
    numeral.scale = size
    numeral.mantissa = count
    // Hundreds before "and" are counted one by one.
    let ones = count.truncatingRemainder(dividingBy: 100)
    let isMixed = !isDigits && count > 100 && ones > 0
    numeral.value = isMixed ? count - ones + ones * size : count * size
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
