public import Dates

/// The articles of one event with what the batch's manifest says of them.
public struct Batch: Hashable, Sendable {
  /// The name of the folder, or of the first file.
  public var name: String
  public var manifest: BatchManifest
  /// In the order of their file names; the letters A, B, … are given in this order.
  public var articles: [Article]
  /// The analyst's corrections, unread: the `corrections.yaml` of each folder.
  public var corrections: [CorrectionsFile]

  public init(name: String, manifest: BatchManifest = BatchManifest(), articles: [Article], corrections: [CorrectionsFile] = []) {
    self.name = name
    self.manifest = manifest
    self.articles = articles
    self.corrections = corrections
  }

  /// The article's short label for tables and charts: A to Z, then AA, AB, …
  public func label(of article: Article.ID) -> String {
    guard var index = articles.firstIndex(where: { $0.id == article }) else { return "?" }
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + index % 26))) + letters
      index = index / 26 - 1
    } while index >= 0
    return letters
  }

  /// The day the briefing speaks of: the manifest's, else the newest date that an article states.
  public var asOf: Stated<CalendarDate>? {
    if let date = manifest.asOf { return Stated(date, .manifest) }
    return articles.compactMap(\.published).max { $0.value < $1.value }
  }
}

/// What `batch.yaml` says. It wins over what was found in the files.
public struct BatchManifest: Hashable, Sendable {
  public var title: String?
  /// The event's place, as the briefing is to spell it.
  public var place: String?
  public var asOf: CalendarDate?
  /// The day, month or year in which the event began.
  public var started: CalendarDate?
  public var issue: Int?
  public var tlp: TrafficLight?
  public var caveat: String?
  /// A BCP 47 tag.
  public var language: String?
  public var author: String?
  /// The quantities to tell first, in order: words of their labels or the groups' ids.
  public var lead: [String] = []
  /// How sources stand to the event, by their names as written: "Syrian Observatory: monitors the war from Britain".
  public var relations: [String: String] = [:]

  public init() {}
}

/// The marks of the Traffic Light Protocol, version 2.0 (FIRST).
public enum TrafficLight: String, Hashable, CaseIterable, Sendable {
  case red = "RED"
  case amber = "AMBER"
  case amberStrict = "AMBER+STRICT"
  case green = "GREEN"
  case clear = "CLEAR"

  /// As printed: `TLP:AMBER+STRICT`.
  public var mark: String { "TLP:" + rawValue }
}
