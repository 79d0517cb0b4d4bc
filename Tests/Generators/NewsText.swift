/// Writes sentences as newspapers print them, with and without figures, the same for the same seed.
///
/// A template's slots in braces are filled with a random entry of the list of that name, or with a number.
public struct NewsText {
  private var random: SeededGenerator

  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Paragraphs of two to five sentences, a blank line between them, up to a size in bytes.
  public mutating func text(bytes size: Int, separator: String = "\n\n") -> String {
    var text = ""
    text.reserveCapacity(size + 400)
    while text.utf8.count < size {
      for _ in 0..<Int.random(in: 2...5, using: &random) { text += sentence() + " " }
      text.removeLast()
      text += separator
    }
    return String(decoding: text.utf8.prefix(size), as: UTF8.self)
  }

  /// One sentence.
  public mutating func sentence() -> String { filled(pick(Self.templates)) }

  private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }

  private mutating func filled(_ template: String) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += slot(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private mutating func slot(_ name: String) -> String {
    switch name {
    case "small": String(Int.random(in: 2...60, using: &random))
    case "count": grouped(Int.random(in: 2...990, using: &random) * [1, 10, 100, 1_000][Int.random(in: 0..<4, using: &random)])
    case "decimal": "\(Int.random(in: 1...90, using: &random)).\(Int.random(in: 1...9, using: &random))"
    case "year": String(Int.random(in: 1985...2024, using: &random))
    case "day": String(Int.random(in: 1...28, using: &random))
    default: filled(pick(Self.lists[name] ?? [name]))
    }
  }

  /// Digits with commas by thousands.
  private func grouped(_ number: Int) -> String {
    let digits = String(number)
    return String(digits.enumerated().flatMap { ($0.offset > 0 && (digits.count - $0.offset).isMultiple(of: 3) ? [","] : []) + [$0.element] })
  }

  private static let templates = [
    "{hedge} {count} {people} {fled} {place} {when}, {source} said.",
    "{source} said {when} that {hedge} {count} {things} were {broken} in {place}.",
    "At least {small} {people} were {hurt}, including {word} {people}, when {event} hit {place}.",
    "{place}, a {kind} of {count} {people} {away}, has been under siege for {word} {period}.",
    "The {body} will spend {money} on {things} over the next {word} {period}.",
    "“We lost {small} {people} and {word} {things},” said {name}, {small}, a {job} from {place}.",
    "Between {small} and {count} {people} are still {hurt}, according to {source}.",
    "{fraction} of the {things} in {place} have been {broken} since {month} {year}.",
    "Prices rose {decimal} percent in {month}, up from {decimal} percent a year earlier.",
    "The road to {place}, {small} {length} long, was cut {when} by {event}.",
    "Temperatures fell to {small} degrees Celsius, and {vague} {people} spent the night outdoors.",
    "On {month} {day}, {year}, the {body} signed a deal worth {money} with {name}.",
    "{vague} {people} gathered outside the {body} to mourn those who died in {event}.",
    "Flight {count} was due at 6:40 p.m. but turned back {small} minutes after take-off.",
    "The vote was {small}-{small}; turnout stood at {decimal}%, {source} said.",
    "The {body} did not say how many of its members had been {hurt}.",
    "{name}, the {job}, denied that the {body} had been warned of {event}.",
    "Nobody in {place} could say when the {things} would be back, and few wanted to guess.",
    "“It is over,” {name} told reporters in {place}. “Now we go home.”",
    "{source} has called on both sides to let aid convoys into {place}.",
    "Analysts say that the fall of {place} would open the road to the coast.",
    "The {job} said the inquiry would look at every part of the {body}’s response.",
    "Shops in {place} opened again {when}, although the power was still out.",
    "Residents spoke of {event} as the worst in living memory.",
    "Critics of the {body} point to its record in {place}, where little has changed.",
    "In {place}, as in much of the north, the harvest has been poor.",
    "It was not clear who had fired first, and {source} gave no details.",
    "The convoy of {small} trucks, {word} of them from {source}, waited at the border {when}.",
    "A {word}-storey building near the {body} collapsed, and {word} {people} were {hurt}.",
    "The company made {money} in the {word} {period} to {month}, compared with {money} a year ago.",
  ]

  private static let lists: [String: [String]] = [
    "hedge": ["About", "Some", "More than", "Nearly", "At least", "Up to", "Fewer than", "As many as", "An estimated", "Only", "Around", "Well over"],
    "people": [
      "people", "residents", "civilians", "soldiers", "children", "rescue workers", "refugees", "wounded fighters", "protesters", "passengers", "police officers", "women", "students", "miners",
    ],
    "fled": ["fled", "left", "were moved out of", "have returned to", "gathered in", "were trapped in", "held out in"],
    "place": [
      "Tallow", "the old town of Mareth", "Port Sarai", "North Ketter", "the Olun valley", "Deir Hasan", "the besieged quarter", "Vessel Bay", "the capital", "Upper Quill", "San Ambrosio",
    ],
    "when": ["on Tuesday", "late on Friday", "last week", "overnight", "this month", "earlier in the day", "at dawn", "on Sept. 5", "over the weekend"],
    "source": [
      "the ministry of health", "the United Nations", "a U.N. spokesman", "local officials", "the Red Crescent", "the army", "Gen. Rafiq Osman", "the governor’s office", "aid agencies",
      "the Observatory, a monitoring group,",
    ],
    "things": ["houses", "trucks", "bridges", "schools", "water pumps", "ambulances", "fishing boats", "hectares of wheat", "government-held villages", "power lines", "buses"],
    "broken": ["damaged", "destroyed", "seized", "repaired", "burned down", "under water", "out of use"],
    "hurt": ["killed", "wounded", "injured", "missing", "arrested", "rescued", "evacuated"],
    "word": ["two", "three", "four", "five", "six", "seven", "nine", "ten", "a dozen", "twelve", "twenty", "twenty-one", "ninety"],
    "event": ["the flood", "a magnitude 6.4 earthquake", "the shelling", "a fire", "Storm Irma", "the outbreak", "an air strike", "the landslide"],
    "kind": ["city", "fishing town", "village", "market town", "district"],
    "away": ["{small} {length} from the border", "on the coast", "in the far east of the country", "on the river"],
    "length": ["kilometres", "miles", "km"],
    "period": ["months", "years", "weeks", "days", "quarters"],
    "body": ["parliament", "council", "ministry", "court", "Brigade 137", "bank", "company", "university"],
    "money": ["${decimal} million", "£{count}", "${count}", "{decimal}bn euros", "€{decimal} billion", "{count} million rupees", "$80m-$95m"],
    "name": ["Col. Amal Haddad", "Maria Lopez", "John Barrow", "Mr. Osei", "Dr. Lena Vogt", "Hassan Ali", "Ms. Tran"],
    "job": ["mayor", "spokeswoman", "teacher", "prime minister", "farmer", "commander", "nurse"],
    "month": ["January", "March", "May", "August", "September", "December"],
    "fraction": ["Half", "More than half", "Two-thirds", "A third", "Three quarters", "One in five", "{decimal} percent", "Most", "Nearly {small}%"],
    "vague": ["Hundreds of", "Dozens of", "Tens of thousands of", "Several", "Scores of", "Thousands of"],
  ]
}
