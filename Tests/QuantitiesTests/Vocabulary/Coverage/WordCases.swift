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
    return superlatives + stops + singular + plurals + casualties + abbreviations + lasting + moved(file) + nouns(file) + verbs(file)
  }

  /// Verbs of change, and the words whose "over" is no bound.
  private static func moved(_ file: WordsFile) -> [LexiconCase] {
    func trend(_ list: String, _ verb: String, _ trend: Quantity.Trend) -> LexiconCase {
      quantity(list, verb, "Output \(verb) by 3 tonnes there.", "a change \(trend.rawValue)") { $0.trend == trend && $0.role == .change && $0.value == 3 }
    }
    return file.riseVerbs.map { trend("words.riseVerbs", $0, .up) } + file.fallVerbs.map { trend("words.fallVerbs", $0, .down) }
      + file.changeVerbs.map { verb in
        quantity("words.changeVerbs", verb, "They \(verb) it from 20 to 34 trucks there.", "a change to 34 trucks") { $0.rule.hasPrefix("range.change") && $0.high == 34 }
      }
      + file.overWords.map { word in
        quantity("words.overWords", word, "It was \(word) over 34 trucks there.", "34 trucks without a bound") { $0.form == .exact && $0.value == 34 && $0.hedge == nil }
      }
  }

  /// Verbs that tell what a number near them is, or is not.
  private static func verbs(_ file: WordsFile) -> [LexiconCase] {
    file.harmVerbs.map { verb in quantity("words.harmVerbs", verb, "The blast there \(verb) 34.", "34 people") { $0.unit == .people && $0.value == 34 } }
      + file.phrasalVerbs.map { verb in quantity("words.phrasalVerbs", verb, "They \(verb) up 34 percent there.", "no change") { $0.trend == nil && $0.value == 34 } }
      + file.liftVerbs.map { verb in quantity("words.liftVerbs", verb, "They \(verb) 34 percent there.", "no change") { $0.trend == nil && $0.value == 34 } }
      + file.flightVerbs.map { verb in quantity("words.flightVerbs", verb, "They \(verb) food over 34 trucks there.", "34 trucks without a bound") { $0.form == .exact && $0.value == 34 } }
      + file.forecastVerbs.map { verb in quantity("words.forecastVerbs", verb, "It was not the 34 analysts had \(verb) there.", "no analysts") { $0.unit != .people && $0.value == 34 } }
      + file.departureVerbs.map { verb in declined("words.departureVerbs", verb, "The ship \(verb) there at 8.52.", "clock-time") }
      + file.spanVerbs.map { verb in quantity("words.spanVerbs", verb, "They \(verb) over 34 years there.", "34 years or more") { $0.form == .atLeast && $0.low == 34 } }
      + file.quakeNouns.map { noun in quantity("words.quakeNouns", noun, "The \(noun) there measured 5.6.", "a magnitude") { $0.unit.name == "magnitude" && $0.value == 5.6 } }
  }

  /// Nouns that tell what a number far from them counts.
  private static func nouns(_ file: WordsFile) -> [LexiconCase] {
    func pounds(_ list: String, _ word: String, _ name: String) -> LexiconCase {
      quantity(list, word, "The \(word) there came to 34 pounds.", "34 of \(name)") { $0.unit.name == name && $0.value == 34 }
    }
    return file.weightWords.map { pounds("words.weightWords", $0, "pound-mass") } + file.moneyWords.map { pounds("words.moneyWords", $0, "pound sterling") }
      + file.crowdNouns.map { noun in
        quantity("words.crowdNouns", noun, "They had a \(noun) of 8,365 there.", "people") { $0.unit == .people && $0.value == 8_365 }
      }
      + file.attributivePlurals.map { word in
        // What is no plural by its form never ends a phrase, and needs no list.
        guard CountedPhraseReader(stream: TokenStream(word, lexicon: .english)).isPlural(0) else {
          return LexiconCase(list: "words.attributivePlurals", entry: word, text: word) { _ in "is no plural" }
        }
        return quantity("words.attributivePlurals", word, "They saw 34 \(word) trucks there.", "trucks") { $0.unit.name == "truck" && $0.phrase == "\(word) trucks" }
      }
      + file.countedEvents.map { noun in
        let singular = Lemma(lexicon: .english).singular(of: noun)
        return quantity("words.countedEvents", noun, "The \(noun) there climbed to 2,036.", singular) { ($0.unit.name == singular || $0.unit == .people) && $0.countedNoun == singular }
      }
  }

  static func people(_ file: PeopleFile) -> [LexiconCase] {
    let lemma = Lemma(lexicon: .english)
    let singulars = Set(file.nouns.compactMap { noun in lemma.singular(of: noun) == noun ? nil : lemma.singular(of: noun) })
    let nouns = file.nouns.map { noun in
      LexiconCase(list: "people.nouns", entry: noun, text: "They saw 30 \(noun) there.") { reading in
        if reading.isPeople { return nil }
        // A singular is counted only by one.
        guard singulars.contains(noun) else { return "is neither counted nor the singular of another" }
        return Reading("They saw one \(noun) there.").isPeople ? nil : "is no person"
      }
    }
    let demonyms = file.demonyms.sorted { $0.key < $1.key }.map { plural, singular in
      LexiconCase(list: "people.demonyms", entry: plural, text: "They saw 30 \(plural) there.") { reading in
        guard reading.isPeople, reading.quantities.first?.countedNoun == singular else { return "are no people" }
        guard Reading("They saw 30 \(capitalised(plural)) there.").isPeople else { return "are no people with a capital" }
        return Reading("They saw one \(capitalised(singular)) there.").isPeople ? nil : "'\(singular)' is no person"
      }
    }
    let collectives = file.collectives.map { people in
      LexiconCase(list: "people.collectives", entry: people, text: "They saw 30 \(capitalised(people)) there.") { reading in
        guard reading.isPeople else { return "are no people" }
        if Reading("They saw 30 \(people) there.").isPeople { return "are people without a capital" }
        return Reading("They saw 30 \(capitalised(people)) trucks there.").quantities.first?.unit.name == "truck" ? nil : "takes the trucks"
      }
    }
    return nouns + demonyms + collectives
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
      + file.named.map(named)
      + file.idioms.map { declined("identifiers.idioms", $0, "They spoke of \($0) there.") }
      + file.armyUnits.map { declined("identifiers.armyUnits", $0, "They met 42 \(capitalised($0)) there.", "designated") }
      + file.streetWords.map { declined("identifiers.streetWords", $0, "They met at 27 Acacia \(capitalised($0)) there.", "address") }
      + file.identifierWords.map { declined("identifiers.identifierWords", $0, "The \($0) was 4471902 there.", "serial-number") }
      + file.callWords.map { declined("identifiers.callWords", $0, "They may \($0) us on 70070 there.", "serial-number") }
      + file.splitVerbs.map { declined("identifiers.splitVerbs", $0, "It had \($0) the city in two there.", "cut-in-two") }
      + file.positionWords.map { declined("identifiers.positionWords", $0, "They held the \($0) half of the city there.", "position") }
  }

  /// A name is declined with its capitals, and by its name neither without them nor with one of a sentence's first
  /// number: "Six nations signed".
  private static func named(_ name: String) -> LexiconCase {
    let titled = declined("identifiers.named", name, "They spoke of the \(titled(name)) there.")
    let isInWords = !name.contains { $0.isNumber }
    let startsWithNumber = TokenStream(name, lexicon: .english).has(0, .numeral)
    let plain = !isInWords ? [] : ["They spoke of the \(name) there."] + (startsWithNumber ? ["\(capitalised(name)) stood there."] : [])
    return LexiconCase(list: titled.list, entry: name, text: titled.text) { reading in
      if let fault = titled.fault(reading) { return fault }
      // "Fortune 500 companies": a plural behind is not counted by the name's number.
      let before = Reading("They spoke of the \(LexiconCase.titled(name)) trucks there.")
      if !before.quantities.isEmpty { return "counts what is behind it: \(before.summary)" }
      return plain.first { Reading($0).declined.contains { $0.rule == "named" } }.map { "and '\($0)' is a name" }
    }
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
