import Articles
import Claims
import Dates
import Diagnostics
import Estimation
import Foundation
import Quantities
import TestSupport
import Testing

@testable import Corrections

@Suite("Applying corrections")
struct CorrectorTests {
  let sample: Sample

  init() throws { sample = try #require(Sample.whole) }

  static func anchor(_ article: String, _ quote: String) -> String { "article: \(article), quote: \"\(quote)\"" }

  // MARK: Figures

  struct Fix: Sendable, CustomTestStringConvertible {
    var fix: String
    var holds: @Sendable (Claim) -> Bool
    var testDescription: String { fix }
  }

  static let fixes: [Fix] = [
    Fix(fix: "value: 37") { $0.value == 37 && $0.form == .exact && $0.low == nil },
    Fix(fix: "low: 30, high: 40") { $0.value == nil && $0.low == 30 && $0.high == 40 && $0.form == .range },
    Fix(fix: "low: 30") { $0.low == 30 && $0.form == .atLeast },
    Fix(fix: "high: 30") { $0.high == 30 && $0.form == .atMost },
    Fix(fix: "kind: injured") { $0.kind == .injured && $0.value == 36 && $0.subject.key == "people" },
    Fix(fix: "unit: families") { $0.unit.name == "family" },
    Fix(fix: "scope: southern army-held") { $0.scope?.holder == "army" && $0.scope?.part == "south" },
    Fix(fix: "place: Farport") { $0.place?.name == "Farport" && !$0.isAtEvent },
    Fix(fix: "place: none") { $0.place == nil },
    Fix(fix: "attribution: the Red Crescent") { $0.attribution.name == "Red Crescent" },
    Fix(fix: "attribution: none") { $0.attribution == .none },
    Fix(fix: "as-of: 2023-05-11") { $0.asOf == AsOf(date: CalendarDate(iso: "2023-05-11"), basis: .stated) },
    Fix(fix: "subject: soldiers") { $0.subject.key == "soldiers" },
  ]

  @Test("a fix says one thing of a figure and leaves the rest", arguments: fixes)
  func fix(_ test: Fix) throws {
    let corrected = sample.corrected(Sample.entry(Self.anchor("b-valley-times", "36 people"), "fix: {\(test.fix)}"))
    #expect(corrected.faults.isEmpty)
    let claim = try #require(corrected.claim("36 people", in: "b-"))
    #expect(test.holds(claim), "\(claim)")
    #expect(claim.corrections == [CorrectionMark(verb: .fix, source: "corrections.yaml:1")])
    let others = corrected.extraction.claims.filter { $0.id != claim.id }
    #expect(others == sample.extraction.claims.filter { $0.id != claim.id })
  }

  @Test("a dropped figure is in no group")
  func drop() {
    let corrected = sample.corrected(Sample.entry(Self.anchor("a-harbour-post.txt", "18 kilometres"), "drop: true"))
    #expect(corrected.faults.isEmpty && corrected.claim("18 kilometres") == nil)
    #expect(corrected.extraction.claims.count == sample.extraction.claims.count - 1)
    #expect(!corrected.groups.values.joined().contains("18 kilometres"))
  }

  @Test("an added figure stands where its words do, with its sentence, and is the event's unless it says otherwise")
  func add() throws {
    let entry = Sample.entry(Self.anchor("b-valley-times.txt", "two were shut"), "add: {value: 2, unit: schools, kind: buildings, attribution: Red Crescent}")
    let corrected = sample.corrected(entry)
    let claim = try #require(corrected.claim("two were shut"))
    #expect(corrected.faults.isEmpty && claim.id == "b-valley-times:10.+1" && claim.line == 10 && claim.value == 2 && claim.kind == .buildings)
    #expect(claim.sentence.hasPrefix("Of the town's three schools") && claim.place?.name == "Marlow" && claim.isAtEvent)
    #expect(claim.attribution.name == "Red Crescent" && claim.asOf.date == CalendarDate(iso: "2023-05-13"))
    let index = try #require(corrected.extraction.claims.firstIndex(of: claim))
    #expect(corrected.extraction.claims[index - 1].quote == "three schools" && corrected.extraction.claims[index + 1].quote == "four score soldiers")
    #expect(corrected.groups.values.contains(["two were shut"]))
  }

  // MARK: Groups and origins

  @Test("a merge joins groups under the first name; one that is named twice is none")
  func merge() {
    let entry = Sample.entry("merge: [injured.person-treated.marlow-city, {\(Self.anchor("d-evening-bell.txt", "82"))}]")
    let corrected = sample.corrected(entry)
    #expect(corrected.faults.isEmpty)
    #expect(corrected.groups["injured.person-treated.marlow-city"] == ["74", "80 injured people", "150 people", "82"])
    #expect(corrected.groups["injured.marlow-city"] == nil)
    #expect(corrected.claim("74")?.corrections.map(\.verb) == [.merge])
  }

  @Test("a split figure makes a group of its own, and those that stay are a group")
  func split() {
    let corrected = sample.corrected(Sample.entry(Self.anchor("c-northern-line.txt", "'some 2,000 people'"), "split: true"))
    #expect(corrected.faults.isEmpty)
    #expect(corrected.groups["displaced.marlow-city-2"] == ["some 2,000 people"])
    #expect(corrected.groups["displaced.marlow-city"] == ["Some 1,200 people", "1,500", "About 1,300 people"])
  }

  @Test("an excluded source counts nowhere and is kept", arguments: ["Citizens' Watch", "the citizens’ watch"])
  func exclude(_ name: String) throws {
    let corrected = sample.corrected(Sample.entry("exclude: \"\(name)\""))
    #expect(corrected.faults.isEmpty)
    let killed = try #require(corrected.analysis["killed.marlow-city"])
    #expect(killed.excluded.map(\.quote) == ["At least 45 people"] && !killed.group.claims.contains { $0.attribution.name == "Citizens' Watch" })
    #expect(corrected.claim("At least 45 people")?.corrections.map(\.verb) == [.exclude])
    #expect(corrected.analysis.group(of: killed.excluded[0].id) == killed.id)
    let flagged = killed.flags.contains { if case .boundContradicted = $0 { true } else { false } }
    #expect(!flagged)
  }

  @Test("an excluded outlet counts where it speaks for itself, and those whom it quotes go on counting")
  func excludeOutlet() throws {
    let corrected = sample.corrected(Sample.entry("exclude: Harbour Post"))
    #expect(corrected.faults.isEmpty && corrected.analysis.excluded == Set(sample.extraction.claims.filter { $0.article.hasPrefix("a-") && $0.attribution.kind == .none }.map(\.id)))
    #expect(corrected.groups["killed.marlow-city"]?.contains("31 people") == true)
  }

  @Test("an article that derives from another has its voice; a figure that does has the other's source")
  func origin() throws {
    let article = sample.corrected(Sample.entry("article: d-evening-bell.txt, origin: b-valley-times.txt"))
    #expect(article.faults.isEmpty)
    #expect(article.analysis.lineages.contains { $0.articles == ["b-valley-times.txt", "d-evening-bell.txt"] })

    let figure = sample.corrected(Sample.entry(Self.anchor("d-evening-bell.txt", "38 people"), "origin: b-valley-times.txt"))
    let ministry = try #require(figure.analysis["killed.marlow-city"]?.estimates.first { $0.origin.name == "Ministry of Health" })
    #expect(ministry.origin.articles.contains("d-evening-bell.txt"))
    #expect(ministry.origin.links.contains { $0.evidence == .declared })

    let agency = sample.corrected(Sample.entry(Self.anchor("d-evening-bell.txt", "38 people"), "origin: AFP"))
    #expect(agency.analysis["killed.marlow-city"]?.estimates.contains { $0.origin.name == "AFP" && $0.origin.kind == .declared } == true)
  }

  @Test("names that are one count as one source and are printed as one")
  func alias() {
    let corrected = sample.corrected(Sample.entry("alias: {name: Red Crescent, also: [Crescent Society]}"))
    #expect(corrected.faults.isEmpty)
    #expect(corrected.claim("About 1,300 people")?.attribution.name == "Red Crescent")
    #expect(corrected.extraction.names.filter { $0.name == "Red Crescent" }.map { $0.byArticle.keys.sorted() } == [["a-harbour-post.txt", "b-valley-times.txt", "d-evening-bell.txt"]])
    let estimates = corrected.analysis["displaced.marlow-city"]?.estimates.map(\.origin.name) ?? []
    #expect(estimates.contains("Red Crescent") && !estimates.contains("Crescent Society"))
  }

  @Test("a place that is the event's under another name is the event's")
  func aliasOfPlace() {
    let apart = sample.corrected(Sample.entry(Self.anchor("b-valley-times", "36 people"), "fix: {place: Farport}"))
    #expect(apart.claim("36 people", in: "b-")?.isAtEvent == false)
    let joined = sample.corrected(Sample.entry("alias: {name: Marlow, also: [Farport]}"), after: apart)
    #expect(joined.faults.isEmpty && joined.claim("36 people", in: "b-")?.isAtEvent == true)
    #expect(joined.groups["killed.marlow-city"]?.count == 6)
  }

  @Test("a pinned figure leads, and the spread stays")
  func pin() throws {
    let corrected = sample.corrected(Sample.entry(Self.anchor("b-valley-times.txt", "36 people"), "pin: true"))
    let plain = try #require(sample.corrected("").analysis["killed.marlow-city"])
    let consensus = try #require(corrected.analysis["killed.marlow-city"])
    #expect(consensus.lead == .pinned && consensus.pinned?.quote == "36 people")
    #expect(consensus.spread == plain.spread && consensus.middle == plain.middle && consensus.verdict == plain.verdict)
  }

  // MARK: Faults

  @Test(
    "an entry that does not fit the batch is told with its line and the next step, and changes nothing",
    arguments: [
      (anchor("b-vally-times.txt", "36 people") + ", drop: true", "the batch has no article 'b-vally-times.txt'; did you mean 'b-valley-times.txt'? (name a file of the folder)"),
      (anchor("b-valley-times.txt", "99 people") + ", drop: true", "b-valley-times.txt does not hold the words '99 people' (copy the words from the article, or take the entry out)"),
      (anchor("a-harbour-post.txt", "the Ministry of Health") + ", drop: true", "no figure was found in the words 'the Ministry of Health' (quote the figure's own words as 'collate claims' lists them, or use 'add')"),
      (anchor("d-evening-bell.txt", "38 people and injured 82") + ", pin: true", "the words '38 people and injured 82' hold several figures: '38 people', '82' (quote the words of one of them)"),
      (anchor("a-harbour-post.txt", "31 people") + ", occurrence: 3, split: true", "occurrence 3 of '31 people' is asked for, and there are 2 (give a number from 1 to 2)"),
      (anchor("b-valley-times.txt", "the") + ", add: {value: 3, unit: people, kind: killed}", "the words 'the' stand there 6 times (quote more words, or add 'occurrence:' with a number from 1 to 6)"),
      (anchor("b-valley-times.txt", "36 people") + ", fix: {value: 2023-05}", "'value' must be a number, for the figure is one, not '2023-05' (mend the line; the README lists the keys)"),
      (anchor("b-valley-times.txt", "36 people") + ", fix: {value: -1}", "'value' must be 0 or more, not '-1.0' (mend the line; the README lists the keys)"),
      (anchor("b-valley-times.txt", "36 people") + ", fix: {place: Marlw}", "nobody and nothing in the batch is called 'Marlw'; did you mean 'Marlow'? (copy the name from an article, or take the entry out)"),
      (anchor("b-valley-times.txt", "36 people") + ", fix: {attribution: Red Cresent}", "nobody and nothing in the batch is called 'Red Cresent'; did you mean 'Red Crescent'? (copy the name from an article, or take the entry out)"),
      ("merge: [killed.marlow-city, kiled.marlow]", "no group 'kiled.marlow' ('collate consensus' lists the groups)"),
      ("merge: [killed.marlow-city, injured.marlow-cty]", "no group 'injured.marlow-cty'; did you mean 'injured.marlow-city'? ('collate consensus' lists the groups)"),
      ("merge: [killed.marlow-city, killed.marlow-city]", "would come back to itself (take out one step of the circle)"),
      ("merge: [killed.marlow-city, distance.distance-of-the-river.marlow-city]", "'killed.marlow-city' and 'distance.distance-of-the-river.marlow-city' cannot measure one thing (merge figures of one sort, or 'fix' their unit first)"),
      ("exclude: Citizen Watch", "nobody and nothing in the batch is called 'Citizen Watch'; did you mean 'Citizens' Watch'? (copy the name from an article, or take the entry out)"),
      ("article: d-evening-bell.txt, origin: d-evening-bell", "'d-evening-bell.txt' would come back to itself (take out one step of the circle)"),
      ("article: nowhere.txt, origin: AFP", "the batch has no article 'nowhere.txt' (name a file of the folder)"),
      ("article: d-evening-bell.txt, origin: b-valley-time.txt", "the batch has no article 'b-valley-time.txt'; did you mean 'b-valley-times.txt'? (name a file of the folder)"),
      ("alias: {name: Red Crescent, also: [Blue Crescent Moon]}", "nobody and nothing in the batch is called 'Blue Crescent Moon' (copy the name from an article, or take the entry out)"),
      ("alias: {name: Marlow, also: [Red Crescent], kind: place}", "nobody and nothing in the batch is called 'Red Crescent' (copy the name from an article, or take the entry out)"),
      ("alias: {name: X, also: [Red Crescent, Marlow]}", "things of several kinds are called 'Red Crescent' (add 'kind: place', 'kind: person' or 'kind: body')"),
      ("alias: {name: Marlow, also: [Marlow]}", "'Marlow' would come back to itself (take out one step of the circle)"),
    ])
  func fault(_ entry: String, _ fault: String) {
    let corrected = sample.corrected(Sample.entry(entry))
    #expect(corrected.faults.count == 1 && corrected.faults.first?.hasPrefix("f/corrections.yaml:1: warning: ") == true)
    #expect(corrected.faults.first?.hasSuffix(fault) == true, "\(corrected.faults)")
    #expect(corrected.extraction.claims == sample.extraction.claims && corrected.directives == Directives() && corrected.context == sample.context)
    #expect(corrected.outcomes.allSatisfy { !$0.isApplied && $0.effects.isEmpty })
  }

  @Test(
    "two entries that cannot both hold are both told, and neither is applied",
    arguments: [
      [anchor("b-valley-times.txt", "36 people") + ", fix: {value: 1}", anchor("b-valley-times", "killed 36 people") + ", fix: {value: 2}"],
      [anchor("b-valley-times.txt", "36 people") + ", fix: {value: 1}", anchor("b-valley-times", "36 people") + ", fix: {low: 2}"],
      [anchor("b-valley-times.txt", "36 people") + ", drop: true", anchor("b-valley-times", "36 people") + ", pin: true"],
      [anchor("b-valley-times.txt", "36 people") + ", split: true", "merge: [injured.marlow-city, {\(anchor("b-valley-times", "36 people"))}]"],
      [anchor("b-valley-times.txt", "36 people") + ", origin: AFP", anchor("b-valley-times", "36 people") + ", origin: AP"],
      [anchor("b-valley-times.txt", "36 people") + ", pin: true", anchor("c-northern-line.txt", "36 people") + ", pin: true"],
      [anchor("c-northern-line.txt", "At least 45 people") + ", pin: true", "exclude: Citizens' Watch"],
      [anchor("b-valley-times.txt", "two were shut") + ", add: {value: 2, unit: schools, kind: buildings}", anchor("b-valley-times.txt", "two were") + ", add: {value: 3, unit: schools, kind: buildings}"],
      [anchor("b-valley-times.txt", "two were shut") + ", add: {value: 2, unit: schools, kind: buildings}", anchor("b-valley-times.txt", "two were shut") + ", drop: true"],
      ["article: d-evening-bell.txt, origin: AFP", "article: d-evening-bell.txt, origin: a-harbour-post.txt"],
      ["alias: {name: Red Crescent, also: [Crescent Society]}", "alias: {name: Crescent Society, also: [Red Crescent]}"],
      ["alias: {name: Red Crescent, also: [Crescent Society]}", "alias: {name: RC, also: [Crescent Society]}"],
    ])
  func contradiction(_ entries: [String]) {
    for order in [entries, entries.reversed()] {
      let corrected = sample.corrected(order.map { Sample.entry($0) }.joined())
      #expect(
        corrected.faults == [
          "f/corrections.yaml:1: warning: contradicts the entry in line 2 (neither was applied; take one of them out)",
          "f/corrections.yaml:2: warning: contradicts the entry in line 1 (neither was applied; take one of them out)",
        ])
      #expect(corrected.extraction.claims == sample.extraction.claims && corrected.directives == Directives() && corrected.context == sample.context)
    }
  }

  @Test(
    "circles are told at each of their steps",
    arguments: [
      ["article: a-harbour-post.txt, origin: b-valley-times.txt", "article: b-valley-times.txt, origin: a-harbour-post.txt"],
      ["article: a-harbour-post, origin: b-valley-times", "article: b-valley-times, origin: c-northern-line", "article: c-northern-line, origin: a-harbour-post"],
      ["merge: [injured.marlow-city, injured.person-treated.marlow-city]", "merge: [injured.person-treated.marlow-city, injured.marlow-city]"],
    ])
  func circle(_ entries: [String]) {
    let corrected = sample.corrected(entries.map { Sample.entry($0) }.joined())
    #expect(corrected.faults.count == entries.count && corrected.faults.allSatisfy { $0.contains("would come back to itself") })
    #expect(corrected.directives == Directives() && corrected.context == sample.context)
  }

  @Test(
    "what is so already is noted, and is no fault",
    arguments: [
      anchor("b-valley-times.txt", "36 people") + ", fix: {value: 36}", anchor("a-harbour-post.txt", "18 kilometres") + ", split: true",
      anchor("b-valley-times.txt", "36 people") + ", add: {value: 36, unit: people, kind: killed}",
      "merge: [{\(anchor("b-valley-times.txt", "36 people"))}, {\(anchor("d-evening-bell.txt", "38 people"))}]",
      "alias: {name: Ministry of Health, also: [Health Ministry]}",
    ])
  func idle(_ entry: String) {
    let corrected = sample.corrected(Sample.entry(entry))
    #expect(corrected.faults == ["f/corrections.yaml:1: note: changes nothing: it is so without the entry (take the entry out)"])
    #expect(corrected.outcomes.allSatisfy { $0.isApplied })
    #expect(corrected.groups == sample.corrected("").groups)
  }

  // MARK: Invariants

  /// The entries of the fixture's own file, a text each.
  private func ownEntries() throws -> [String] {
    let text = try String(contentsOf: TestSupport.fixtures.appendingPathComponent("corrections/batch/corrections.yaml"), encoding: .utf8)
    return text.components(separatedBy: "\n- ").dropFirst().map { "- " + $0.trimmingCharacters(in: .newlines) + "\n" }
  }

  @Test("applied twice is applied once")
  func twice() throws {
    let yaml = try ownEntries().joined()
    let once = sample.corrected(yaml)
    #expect(once.faults.isEmpty && Set(once.outcomes.compactMap(\.correction?.verb)) == Set(CorrectionVerb.allCases))
    let twice = sample.corrected(yaml, after: once)
    #expect(twice.extraction.claims == once.extraction.claims && twice.extraction.names == once.extraction.names)
    #expect(twice.directives == once.directives && twice.context == once.context)
    #expect(twice.analysis == once.analysis)
  }

  @Test("the order of entries that touch different figures does not matter", arguments: 1...8)
  func order(_ seed: UInt64) throws {
    let entries = try ownEntries()
    let plain = sample.corrected(entries.joined())
    var random = SeededGenerator(seed: seed)
    let shuffled = sample.corrected(entries.shuffled(using: &random).joined())
    #expect(shuffled.faults == plain.faults)
    func bare(_ claims: [Claim]) -> [Claim] {
      claims.map { claim in
        var claim = claim
        claim.corrections = claim.corrections.map { CorrectionMark(verb: $0.verb, source: "") }.sorted { $0.verb.rawValue < $1.verb.rawValue }
        return claim
      }
    }
    #expect(bare(shuffled.extraction.claims) == bare(plain.extraction.claims))
    #expect(shuffled.directives == plain.directives && shuffled.context == plain.context && shuffled.groups == plain.groups)
  }

  @Test("anchors hold when lines are put in before them", arguments: ["", "An earlier sentence of no account.\n\n", "Nothing new.\n\nNor here.\n\n\n"])
  func insertedLines(_ lines: String) throws {
    let text = lines + "The flood killed 12\npeople in Tallow and drove 300 families out.\n"
    let sample = Sample(text: text)
    let yaml = Sample.entry(Self.anchor("a.txt", "12 people"), "fix: {value: 21}") + Sample.entry(Self.anchor("a", "300 families"), "drop: true")
    let corrected = sample.corrected(yaml)
    #expect(corrected.faults.isEmpty && corrected.extraction.claims.map(\.value) == [21])
  }

  @Test("words that stand twice need their number; a figure among words that are none does not", arguments: [(1, 5.0), (2, 7.0)])
  func occurrence(_ number: Int, _ value: Double) {
    let sample = Sample(text: "The flood killed 12 people in Tallow. In Marden it killed 12 people.\n")
    let twice = sample.corrected(Sample.entry(Self.anchor("a", "12 people"), "drop: true"))
    #expect(twice.faults == ["f/corrections.yaml:1: warning: the words '12 people' stand there 2 times (quote more words, or add 'occurrence:' with a number from 1 to 2)"])
    let one = sample.corrected(Sample.entry(Self.anchor("a", "12 people"), "occurrence: \(number)", "fix: {value: \(value)}"))
    #expect(one.faults.isEmpty && one.extraction.claims[number - 1].value == value && one.extraction.claims.count == 2)
  }

  @Test("a torn file ends in outcomes, each applied or told with its line", arguments: 1...40)
  func torn(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(try ownEntries().joined().utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...30, using: &random))
      if Bool.random(using: &random) { bytes.removeSubrange(start..<end) } else { bytes.insert(contentsOf: bytes[start..<end], at: end / 2) }
    }
    let corrected = sample.corrected(String(decoding: bytes, as: UTF8.self))
    #expect(corrected.outcomes.allSatisfy { $0.isApplied || $0.diagnostics.contains { $0.severity == .warning && $0.line != nil } })
    #expect(corrected.outcomes.allSatisfy { $0.isApplied || $0.effects.isEmpty })
    let known = Set(corrected.outcomes.filter { $0.isApplied }.map(\.id))
    #expect(corrected.extraction.claims.flatMap(\.corrections).allSatisfy { known.contains($0.source) })
    let grouped = corrected.analysis.consensuses.flatMap { $0.group.claims + $0.excluded }.map(\.id)
    #expect(grouped.sorted() == corrected.extraction.claims.map(\.id).sorted())
  }

  @Test("without corrections nothing changes")
  func nothing() {
    let corrected = sample.corrected("")
    #expect(corrected.extraction.claims == sample.extraction.claims && corrected.outcomes.isEmpty && corrected.directives == Directives())
  }

  @Test("figures of any size go through", arguments: ["0", "1e15", "0.0001", "1e-300"])
  func sizes(_ value: String) {
    let yaml = Sample.entry(Self.anchor("b-valley-times.txt", "36 people"), "fix: {value: \(value)}") + Sample.entry(Self.anchor("d-evening-bell.txt", "38 people"), "fix: {low: 0, high: \(value)}")
    let corrected = sample.corrected(yaml)
    #expect(corrected.faults.isEmpty && corrected.analysis["killed.marlow-city"] != nil)
  }
}
