import Dates
@testable import Quantities

extension LexiconCase {
  static func words(_ file: WordsFile) -> [LexiconCase] {
    // "5 big … trucks": behind a word that ends the phrase the trucks are not what is counted.
    let stops = [
      ("determiners", file.determiners), ("prepositions", file.prepositions), ("conjunctions", file.conjunctions), ("pronouns", file.pronouns),
      ("auxiliaries", file.auxiliaries), ("verbs", file.verbs), ("adverbs", file.adverbs),
    ].flatMap { key, words in
      words.map { word in
        LexiconCase(list: "words.\(key)", entry: word, text: "They saw 5 big \(word) trucks there.") { reading in
          reading.quantities.contains { $0.unit.name == "truck" } ? "takes the trucks" : nil
        }
      }
    }
    let singular = file.notPlural.map { word in
      LexiconCase(list: "words.notPlural", entry: word, text: "They saw 5 big \(word) there.") { reading in
        reading.quantities.contains { $0.unit.dimension == .count } ? "is counted" : nil
      }
    }
    let plurals = file.irregularPlurals.sorted { $0.key < $1.key }.map { plural, singular in
      quantity("words.irregularPlurals", plural, "They saw 3 \(plural) there.", singular) { ($0.countedNoun ?? $0.unit.name) == singular && $0.value == 3 }
    }
    let casualties = file.casualtyWords.map { word in
      quantity("words.casualtyWords", word, "They said 33 were \(word) there.", "33 people") { $0.value == 33 && $0.unit == .people }
    }
    let abbreviations = file.abbreviations.map { word in
      LexiconCase(list: "words.abbreviations", entry: word, text: "They saw \(capitalised(word)). 5 and left.") { $0.sentences.count == 1 ? nil : "ends a sentence" }
    }
    let lasting = file.lastingNouns.map { noun in
      quantity("words.lastingNouns", noun, "The three-year-old \(noun) ended.", "a time, no age") { $0.role == .total && $0.unit.name == "year" && $0.value == 3 }
    }
    let superlatives = file.superlatives.sorted { $0.key < $1.key }.map { word, positive in
      quantity("words.superlatives", word, "They saw the five \(word) trucks there.", "\(positive) truck") { $0.countedNoun == "\(positive) truck" }
    }
    return superlatives + stops + singular + plurals + casualties + abbreviations + lasting
  }

  static func people(_ file: PeopleFile) -> [LexiconCase] {
    file.nouns.map { noun in
      LexiconCase(list: "people.nouns", entry: noun, text: "They saw 30 \(noun) there.") { reading in
        // A singular is counted only by one.
        let one = Reading("They saw one \(noun) there.").quantities
        return (reading.quantities + one).contains { $0.unit == .people } ? nil : "is no person"
      }
    }
  }

  static func calendar(_ file: CalendarFile) -> [LexiconCase] {
    func time(_ list: String, _ word: String, _ text: String, _ content: TimeMention.Content) -> LexiconCase {
      LexiconCase(list: list, entry: word, text: text) { reading in
        if !reading.quantities.isEmpty { return "is read as a quantity" }
        return reading.sentences.flatMap(\.times).map(\.content) == [content] ? nil : "is not the time"
      }
    }
    return file.months.sorted { $0.key < $1.key }.map { time("calendar.months", $0.key, "It fell on \(capitalised($0.key)) 5 there.", .monthDay(month: $0.value, day: 5)) }
      + file.weekdays.sorted { $0.key < $1.key }.compactMap { word, number in
        Weekday(rawValue: number).map { time("calendar.weekdays", word, "It fell on \(capitalised(word)) there.", .weekday($0)) }
      }
  }

  static func identifiers(_ file: IdentifiersFile) -> [LexiconCase] {
    file.designators.map { declined("identifiers.designators", $0, "They saw \(capitalised($0)) 137 there.", "designated") }
      + file.named.map { declined("identifiers.named", $0, "They spoke of the \($0) there.", "named") }
      + file.splitVerbs.map { declined("identifiers.splitVerbs", $0, "It had \($0) the city in two there.", "cut-in-two") }
      + file.positionWords.map { declined("identifiers.positionWords", $0, "They held the \($0) half of the city there.", "position") }
  }

  static func hedges(_ file: HedgesFile) -> [LexiconCase] {
    func hedged(_ list: String, _ phrase: String, _ text: String, _ form: Quantity.Form) -> LexiconCase {
      quantity(list, phrase, text, "40, \(form.rawValue), hedged by it") { quantity in
        let number = form == .atLeast ? quantity.low : form == .atMost ? quantity.high : quantity.value
        return quantity.form == form && number == 40 && quantity.hedge == phrase && quantity.unit == .people
      }
    }
    let comparatives = file.comparisons.flatMap { group in group.phrases.map { hedged("hedges.comparatives", $0, "They saw \($0) 40 people there.", group.form) } }
    return comparatives
      + file.before.flatMap { group in group.phrases.map { hedged("hedges.before.phrases", $0, "They saw \($0) 40 people there.", group.form) } }
      + file.after.flatMap { group in group.phrases.map { hedged("hedges.after.phrases", $0, "They saw 40 people \($0).", group.form) } }
  }
}
