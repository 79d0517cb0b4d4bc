import Foundation

/// All that the English rules know of words: the lexicons of `Lexicons/en`, ready for look-up.
struct Lexicon: Sendable {
  private(set) var vocabulary = Vocabulary()
  private(set) var hedgesBefore = PhraseTable<Hedge>(keyedBy: .last)
  private(set) var hedgesAfter = PhraseTable<Hedge>(keyedBy: .first)
  private(set) var units = PhraseTable<UnitForm>(keyedBy: .first)
  private(set) var currencySymbols = PhraseTable<MeasureUnit>(keyedBy: .last)
  private(set) var vaguePlurals = PhraseTable<VagueNumber>(keyedBy: .first)
  private(set) var vagueCounts = PhraseTable<VagueNumber>(keyedBy: .first)
  private(set) var vagueShares = PhraseTable<VagueNumber>(keyedBy: .first)
  private(set) var names = PhraseTable<Bool>(keyedBy: .first)
  private(set) var idioms = PhraseTable<Bool>(keyedBy: .first)
  private(set) var singulars: [String: String] = [:]
  /// The adjectives that superlatives are of.
  private(set) var positives: [String: String] = [:]
  private(set) var lasting: Set<String> = []
  /// Units and currencies by their names, and currencies by their codes.
  private(set) var unitsByName: [String: MeasureUnit] = [:]
  private(set) var currenciesByCode: [String: MeasureUnit] = [:]
  /// Units by forms of one letter case.
  private(set) var exactUnits: [String: MeasureUnit] = [:]
  /// Names of units in rates, where they are others: "dollar" for "US dollar".
  private(set) var rateNames: [String: String] = [:]
  /// What could not be read; empty where the lexicons are whole.
  private(set) var faults: [String] = []

  /// The English lexicon, built on first use.
  static let english = Lexicon()

  private init() {
    if let file: NumbersFile = decode(PackageResources.numbers_json) { add(file) }
    if let file: WordsFile = decode(PackageResources.words_json) { add(file) }
    if let file: PeopleFile = decode(PackageResources.people_json) { add(file) }
    if let file: CalendarFile = decode(PackageResources.calendar_json) { add(file) }
    if let file: IdentifiersFile = decode(PackageResources.identifiers_json) { add(file) }
    if let file: HedgesFile = decode(PackageResources.hedges_json) { add(file) }
    if let file: UnitsFile = decode(PackageResources.units_json) { add(file) }
    if let file: VagueFile = decode(PackageResources.vague_json) { add(file) }
    markFigureStarts()
    markTimeStarts()
  }

  /// Number words, articles before them, vague words, and units of time (a plural one may stand without a number).
  private mutating func markFigureStarts() {
    let numbers: WordClass = [.unitNumber, .tensNumber, .scale, .group, .fraction, .fractionSymbol, .fold, .ordinal]
    for id in vocabulary.entries.indices where !vocabulary.entries[id].classes.isDisjoint(with: numbers) {
      vocabulary.mark([Int32(id)], .startsFigure)
    }
    mark(["a", "an"], .startsFigure)
    for keys in [vaguePlurals.keys, vagueCounts.keys, vagueShares.keys, units.keys { $0.unit.dimension == .time }] { vocabulary.mark(keys, .startsFigure) }
  }

  /// Months, weekdays, numbers of units of time, and the words before a unit.
  private mutating func markTimeStarts() {
    for id in vocabulary.entries.indices where !vocabulary.entries[id].classes.isDisjoint(with: [.month, .weekday, .unitNumber]) {
      vocabulary.mark([Int32(id)], .startsTime)
    }
    mark(["the", "a", "an", "one", "today", "tonight", "yesterday", "tomorrow", "last", "this", "next"], .startsTime)
  }

  private mutating func decode<File: Decodable>(_ bytes: [UInt8]) -> File? {
    do {
      return try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch {
      faults.append("\(File.self): \(error)")
      return nil
    }
  }

  /// No word known: for cutting the lexicons' own phrases.
  private static let noWords = Vocabulary()

  /// The words of a phrase, made known.
  private mutating func ids(_ phrase: String) -> [Int32] {
    let bytes = Array(phrase.utf8)
    return Tokenizer.tokens(of: bytes, in: Self.noWords).map {
      let word = String(decoding: bytes[$0.range], as: UTF8.self)
      return vocabulary.intern(word.utf8.contains { $0 &- 0x41 < 26 || $0 >= 0x80 } ? word.lowercased() : word)
    }
  }

  private mutating func mark(_ words: [String], _ classes: WordClass) {
    for word in words { vocabulary.update(word) { $0.classes.insert(classes) } }
  }

  private mutating func add(_ file: NumbersFile) {
    func put(_ words: [String: Double], _ classes: WordClass, _ path: WritableKeyPath<WordEntry, Double>) {
      for (word, value) in words {
        vocabulary.update(word) {
          $0.classes.insert(classes)
          $0[keyPath: path] = value
        }
      }
    }
    put(file.units, .unitNumber, \.value)
    put(file.tens, .tensNumber, \.value)
    put(file.scales, .scale, \.value)
    put(file.scalePlurals, .scalePlural, \.value)
    put(file.groups, .group, \.value)
    put(file.scaleSuffixes, .scaleSuffix, \.suffix)
    put(file.folds, .fold, \.value)
    put(file.fractions, .fraction, \.fraction)
    put(file.fractionSymbols, .fractionSymbol, \.fraction)
    put(file.ordinals, .ordinal, \.ordinal)
    // "twenty-fifths", and quarters, which have no other ordinal.
    put(Dictionary(uniqueKeysWithValues: file.ordinals.map { ($0.key + "s", $0.value) }), .ordinal, \.ordinal)
    put(["quarter": 4, "quarters": 4], .fraction, \.ordinal)
  }

  private mutating func add(_ file: WordsFile) {
    mark(file.determiners, .determiner)
    mark(file.prepositions, .preposition)
    mark(file.conjunctions, .conjunction)
    mark(file.pronouns, .pronoun)
    mark(file.auxiliaries, .auxiliary)
    mark(file.verbs, .verb)
    mark(file.adverbs, .adverb)
    mark(file.notPlural, .notPlural)
    mark(file.casualtyWords, .casualty)
    mark(file.riseVerbs, .rise)
    mark(file.fallVerbs, .fall)
    mark(file.changeVerbs, .change)
    mark(file.crowdNouns, .crowd)
    mark(file.attributivePlurals, .attributivePlural)
    mark(file.overWords, .overWord)
    mark(file.weightWords, .weightWord)
    mark(file.moneyWords, .moneyWord)
    mark(file.countedEvents, .countedEvent)
    mark(file.harmVerbs, .harm)
    mark(file.phrasalVerbs, .phrasal)
    mark(file.liftVerbs, .lift)
    mark(file.flightVerbs, .flight)
    mark(file.forecastVerbs, .forecast)
    mark(file.departureVerbs, .departure)
    mark(file.spanVerbs, .span)
    mark(file.quakeNouns, .quake)
    mark(file.abbreviations, .abbreviation)
    mark(Array(file.irregularPlurals.keys), .irregularPlural)
    singulars.merge(file.irregularPlurals) { _, second in second }
    positives = file.superlatives
    lasting = Set(file.lastingNouns)
  }

  private mutating func add(_ file: PeopleFile) {
    mark(file.nouns, .person)
    mark(Array(file.demonyms.keys) + Array(file.demonyms.values), .person)
    mark(Array(file.demonyms.keys), .irregularPlural)
    mark(file.collectives, [.person, .people])
    singulars.merge(file.demonyms) { first, _ in first }
  }

  private mutating func add(_ file: CalendarFile) {
    for (word, number) in file.months {
      vocabulary.update(word) {
        $0.classes.insert(.month)
        $0.value = Double(number)
      }
    }
    for (word, number) in file.weekdays {
      vocabulary.update(word) {
        $0.classes.insert(.weekday)
        $0.value = Double(number)
      }
    }
  }

  private mutating func add(_ file: IdentifiersFile) {
    mark(file.designators, .designator)
    mark(file.splitVerbs, .splitVerb)
    mark(file.positionWords, .positionWord)
    mark(file.armyUnits, .armyUnit)
    mark(file.streetWords, .streetWord)
    mark(file.identifierWords, .identifierWord)
    mark(file.callWords, .callWord)
    for name in file.named { names.add(ids(name), true) }
    for idiom in file.idioms { idioms.add(ids(idiom), true) }
  }

  private mutating func add(_ file: HedgesFile) {
    for group in file.before + file.comparisons { for phrase in group.phrases { hedgesBefore.add(ids(phrase), Hedge(group.form, phrase)) } }
    for group in file.after { for phrase in group.phrases { hedgesAfter.add(ids(phrase), Hedge(group.form, phrase)) } }
  }

  private mutating func add(_ file: VagueFile) {
    for row in file.plurals { vaguePlurals.add(ids(row.words), row.number) }
    for row in file.plain { vagueCounts.add(ids(row.words), row.number) }
    for row in file.shares { vagueShares.add(ids(row.words), row.number) }
    mark(file.intensifiers.words, .vagueIntensifier)
  }

  private mutating func add(_ file: UnitsFile) {
    for row in file.units {
      let unit = MeasureUnit(name: row.name, code: row.code, dimension: row.dimension, factor: row.factor ?? 1)
      unitsByName[unit.name] = unit
      add(unit, row.forms, .anywhere)
      add(unit, row.compound ?? [], .hyphenated)
      add(unit, row.tight ?? [], .joined)
      for form in row.exact ?? [] { exactUnits[form] = unit }
      add(unit, (row.symbols ?? []).filter { $0.count > 1 }, .anywhere)
      // In the order of the row: of two that are written alike in lower case the first is meant.
      for name in row.prefixes ?? [] { if let prefix = SIPrefix.all.first(where: { $0.name == name }) { add(prefix, to: row, unit) } }
    }
    for row in file.currencies {
      let unit = MeasureUnit(name: row.name, code: row.code.isEmpty ? nil : row.code, dimension: .money, factor: row.factor ?? 1)
      unitsByName[unit.name] = unit
      if row.factor == nil, !row.code.isEmpty { currenciesByCode[row.code] = unit }
      add(unit, row.forms, .anywhere)
      add(unit, row.tight ?? [], .joined)
      if !row.code.isEmpty, row.factor == nil { add(unit, [row.code.lowercased()], .anywhere) }
      for symbol in row.symbols { currencySymbols.add(ids(symbol), unit) }
      mark(row.symbols.filter { $0.allSatisfy(\.isLetter) && $0.utf8.count > 1 }, .currencySign)
      if let short = row.short { rateNames[row.name] = short }
    }
    mark(file.perNouns, .perNoun)
  }

  private mutating func add(_ unit: MeasureUnit, _ forms: [String], _ use: UnitForm.Use) {
    for form in forms { units.add(ids(form), UnitForm(unit: unit, use: use)) }
  }

  /// "kilo" + "metre", "k" + "m".
  private mutating func add(_ prefix: SIPrefix, to row: UnitsFile.UnitRow, _ unit: MeasureUnit) {
    let prefixed = MeasureUnit(
      name: prefix.name + unit.name, code: unit.code.map { prefix.symbol + $0 }, dimension: unit.dimension, factor: unit.factor * prefix.factor)
    add(prefixed, row.forms.map { prefix.name + $0 } + (row.symbols ?? []).map { prefix.symbol.lowercased() + $0 }, .anywhere)
  }
}

/// A prefix of the International System of Units.
struct SIPrefix {
  var name: String
  var symbol: String
  var factor: Double

  static let all = [
    SIPrefix(name: "nano", symbol: "n", factor: 1e-9), SIPrefix(name: "micro", symbol: "µ", factor: 1e-6),
    SIPrefix(name: "mega", symbol: "M", factor: 1e6), SIPrefix(name: "milli", symbol: "m", factor: 1e-3),
    SIPrefix(name: "centi", symbol: "c", factor: 1e-2), SIPrefix(name: "deci", symbol: "d", factor: 1e-1),
    SIPrefix(name: "hecto", symbol: "h", factor: 1e2), SIPrefix(name: "kilo", symbol: "k", factor: 1e3),
    SIPrefix(name: "giga", symbol: "G", factor: 1e9), SIPrefix(name: "tera", symbol: "T", factor: 1e12),
  ]
}
