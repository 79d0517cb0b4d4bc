import Articles
import Claims
import Dates
import Diagnostics
import Quantities
import Testing

@testable import Corrections

@Suite("Reading corrections")
struct CorrectionsReaderTests {
  static func read(_ yaml: String) -> [CorrectionOutcome] { CorrectionsReader.read([CorrectionsFile(path: "f/corrections.yaml", text: yaml)]) }

  static let who = "author: R. Example, date: 2023-05-15, reason: a test, "
  static let anchor = "article: a.txt, quote: 93 people, "

  @Test(
    "each verb is read, in as little as it needs",
    arguments: [
      (anchor + "fix: {value: 39}", CorrectionVerb.fix), (anchor + "fix: {low: 3, high: 5, as-of: 2023-05, scope: south}", .fix),
      (anchor + "drop: true", .drop), (anchor + "drop: ", .drop), (anchor + "split: yes", .split), (anchor + "occurrence: 2, pin: true", .pin),
      ("merge: [killed.a, {article: a, quote: b}]", .merge), ("exclude: A Watch", .exclude), ("article: a.txt, origin: AFP", .origin),
      (anchor + "origin: b.txt", .origin), (anchor + "add: {value: 3, unit: trucks, kind: vehicles}", .add),
      (anchor + "add: {low: 3, unit: \"%\", kind: share}", .add), ("alias: {name: A, also: [B, C], kind: place}", .alias),
    ])
  func sound(_ yaml: String, _ verb: CorrectionVerb) {
    let outcomes = Self.read("- {" + Self.who + yaml + "}")
    #expect(outcomes.count == 1 && outcomes.first?.isApplied == true, "\(outcomes.flatMap(\.diagnostics))")
    #expect(outcomes.first?.correction?.verb == verb)
    #expect(outcomes.first?.id == "corrections.yaml:1" && outcomes.first?.correction?.author == "R. Example")
  }

  static let mend = " (mend the line; the README lists the keys)"

  @Test(
    "what is wrong about an entry is told with its line, and the entry is not applied",
    arguments: [
      (who + anchor + "dorp: true", ["no correction is called 'dorp'; did you mean 'drop'? (say one of fix, drop, merge, split, exclude, origin, add, alias, pin)"]),
      (who + anchor, ["the entry does not say what to correct (say one of fix, drop, merge, split, exclude, origin, add, alias, pin)"]),
      (who + anchor + "drop: true, pin: true", ["the entry asks for several things: drop, pin (make an entry of each)"]),
      (who + anchor + "drop: true, occurence: 2", ["unknown key 'occurence'; did you mean 'occurrence'?" + mend]),
      (who + anchor + "drop: false", ["'drop' must be true, or nothing, not 'false'" + mend]),
      (who + anchor + "split: [1]", ["'split' must be true, or nothing, not 'a list'" + mend]),
      (who + anchor + "occurrence: 0, pin: true", ["'occurrence' must be a whole number from 1, not '0'" + mend]),
      (who + "article: a.txt, drop: true", ["the key 'quote' is missing (add 'quote:')"]),
      (who + "article: a.txt, quote: ' ', drop: true", ["the key 'quote' is missing (add 'quote:')"]),
      (who + "quote: 93, article: [a], drop: true", ["'article' must be the name of a file, not 'a list'" + mend]),
      ("date: 2023-05-15, reason: x, " + anchor + "drop: true", ["the key 'author' is missing (add 'author:')"]),
      ("author: x, date: 2023-05-15, " + anchor + "drop: true", ["the key 'reason' is missing (add 'reason:')"]),
      ("author: x, date: soon, reason: x, " + anchor + "drop: true", ["'date' must be a date such as 2017-09-06, not 'soon'" + mend]),
      ("author: x, date: 2023-02-30, reason: x, " + anchor + "drop: true", ["'date' must be a date such as 2017-09-06, not '2023-02-30'" + mend]),
      ("author: x, date: 2023-05, reason: x, " + anchor + "drop: true", ["'date' must be a date such as 2017-09-06, not '2023-05'" + mend]),
      (who + anchor + "fix: 39", ["'fix' must be a mapping such as {value: 39}, not '39'" + mend]),
      (who + anchor + "fix: {}", ["'fix' must be at least one of value, low, high, unit, kind, subject, scope, place, attribution, as-of, not 'a mapping'" + mend]),
      (who + anchor + "fix: {value: many}", ["'value' must be a number such as 39, without separators; for a date one such as 2017-09, not 'many'" + mend]),
      (who + anchor + "fix: {value: nan}", ["'value' must be a number such as 39, without separators; for a date one such as 2017-09, not 'nan'" + mend]),
      (who + anchor + "fix: {low: 1e999}", ["'low' must be a number, not '1e999'" + mend]),
      (who + anchor + "fix: {vlaue: 39}", ["unknown key 'vlaue'; did you mean 'value'?" + mend]),
      (who + anchor + "fix: {value: 3, low: 2}", ["'value' must be alone: a range has 'low' and 'high', not '3'" + mend]),
      (who + anchor + "fix: {low: 3, high: 2}", ["'low' must be at most 'high', not '3'" + mend]),
      (who + anchor + "fix: {unit: 12}", ["'unit' must be a unit such as people, km, USD or %, not '12'" + mend]),
      (
        who + anchor + "fix: {kind: wounded}",
        ["'kind' must be one of killed, injured, missing, displaced, population, trapped, troops, crowd, cases, rescued, detained, distance, area, duration, share, money, buildings, vehicles, magnitude, count, not 'wounded'" + mend]
      ),
      (who + anchor + "fix: {as-of: Friday}", ["'as-of' must be a date such as 2017-09-05, not 'Friday'" + mend]),
      (who + anchor + "add: {value: 3}", ["the key 'unit' is missing (add 'unit:')", "the key 'kind' is missing (add 'kind:')"]),
      (who + anchor + "add: {unit: people, kind: killed}", ["the key 'value' is missing (add 'value:')"]),
      (who + "merge: [killed.a]", ["'merge' must be a list of two or more figures or groups, not 'a list'" + mend]),
      (who + "merge: killed.a", ["'merge' must be a list of two or more figures or groups, not 'killed.a'" + mend]),
      (who + "merge: [killed.a, {article: a.txt}]", ["the key 'quote' is missing (add 'quote:')"]),
      (who + "merge: [killed.a, [b]]", ["'merge' must be figures such as {article: a.txt, quote: 93 people}, or ids of groups, not 'a list'" + mend]),
      (who + "exclude: [a]", ["'exclude' must be the name of a source, not 'a list'" + mend]),
      (who + "exclude: ''", ["the key 'exclude' is missing (add 'exclude:')"]),
      (who + "exclude: A Watch, quote: x", ["unknown key 'quote'; did you mean 'date'?" + mend]),
      (who + "origin: AFP", ["the key 'article' is missing (add 'article:')"]),
      (who + "article: a.txt, origin: {a: b}", ["'origin' must be the name of an article or a source, not 'a mapping'" + mend]),
      (who + "alias: A", ["'alias' must be a mapping such as {name: Deir ez-Zor, also: [Dair Alzour]}, not 'A'" + mend]),
      (who + "alias: {name: A}", ["the key 'also' is missing (add 'also:')"]),
      (who + "alias: {name: A, also: B}", ["'also' must be a list of names, not 'B'" + mend]),
      (who + "alias: {name: A, also: [B], kind: town}", ["'kind' must be place, person or body, not 'town'" + mend]),
    ])
  func wrong(_ yaml: String, _ faults: [String]) {
    let outcomes = Self.read("# a comment\n- {" + yaml + "}")
    let found = outcomes.flatMap(\.diagnostics).map(\.description)
    // The nearest key is beside the point where the verb takes no anchor.
    let wanted = faults.map { "f/corrections.yaml:2: warning: " + $0 }
    #expect(found.map { $0.replacing("; did you mean 'date'?", with: "") } == wanted.map { $0.replacing("; did you mean 'date'?", with: "") })
    #expect(outcomes.allSatisfy { !$0.isApplied && $0.correction == nil })
  }

  @Test(
    "a file that is no list of corrections is one fault with its line",
    arguments: [
      ("- a: [\n", "f/corrections.yaml:2: warning: not valid YAML: did not find expected node content (mend the line and run again)"),
      ("author: x\n", "f/corrections.yaml:1: warning: 'the file' must be a list of corrections, each beginning with '-', not 'a mapping' (mend the line; the README lists the keys)"),
      ("- drop\n", "f/corrections.yaml:1: warning: 'a correction' must be a mapping of keys to values, not 'drop' (mend the line; the README lists the keys)"),
    ])
  func noList(_ yaml: String, _ fault: String) {
    #expect(Self.read(yaml).flatMap(\.diagnostics).map(\.description) == [fault])
  }

  @Test("a file with nothing to say says nothing", arguments: ["", "# none yet\n", "[]\n", "\u{FEFF}# none\n"])
  func empty(_ yaml: String) { #expect(Self.read(yaml).isEmpty) }

  @Test("a file that could not be read is told, and so are entries beyond those that are read")
  func unread() {
    let fault = Diagnostic(.warning, file: "f/corrections.yaml", .fileBinary)
    #expect(CorrectionsReader.read([CorrectionsFile(path: "f/corrections.yaml", text: "", faults: [fault])]).flatMap(\.diagnostics) == [fault])
    let many = String(repeating: Sample.entry("exclude: A"), count: 1_001)
    #expect(Self.read(many).count == 1_001 && Self.read(many).last?.diagnostics.first?.line == 1_001)
  }

  @Test(
    "units are read as the articles' are",
    arguments: [("people", "people"), ("km", "kilometre"), ("%", "percent"), ("schools", "school"), ("USD", "US dollar"), ("$", "US dollar"), ("days", "day")])
  func units(_ word: String, _ name: String) { #expect(UnitName.unit(word)?.name == name) }

  @Test("what is no unit is none", arguments: ["", " ", "7 km", "million people", "\u{0}", String(repeating: "x", count: 100), "killed by"])
  func noUnits(_ word: String) { #expect(UnitName.unit(word) == nil) }
}
