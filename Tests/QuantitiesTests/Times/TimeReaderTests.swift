import Dates
import Quantities
import Testing

@Suite struct TimeReaderTests {
  typealias Content = TimeMention.Content

  private static func date(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) throws -> Content {
    .date(try #require(CalendarDate(year: year, month: month, day: day)))
  }

  private func times(_ text: String) -> [TimeMention] { QuantityExtractor().sentences(in: text).flatMap(\.times) }

  static let dates: [(text: String, year: Int, month: Int?, day: Int?, relation: TimeMention.Relation, words: String)] = [
    ("It began on September 5, 2017.", 2017, 9, 5, .on, "on September 5, 2017"), ("It began on 5 September 2017.", 2017, 9, 5, .on, "on 5 September 2017"),
    ("It began on the 5th of September 2017.", 2017, 9, 5, .none, "5th of September 2017"), ("It began Sept. 5, 2017 there.", 2017, 9, 5, .none, "Sept. 5, 2017"),
    ("It began in January 2015.", 2015, 1, nil, .in, "in January 2015"), ("It has lasted since March 2011.", 2011, 3, nil, .since, "since March 2011"),
    ("It has lasted since 2014.", 2014, nil, nil, .since, "since 2014"), ("It began in 2014.", 2014, nil, nil, .in, "in 2014"),
    ("It lasted until 2016 there.", 2016, nil, nil, .until, "until 2016"), ("It ended before 2016.", 2016, nil, nil, .before, "before 2016"),
    ("It began on 2017-09-05 there.", 2017, 9, 5, .on, "on 2017-09-05"), ("It began after May 2012.", 2012, 5, nil, .after, "after May 2012"),
    ("It will end by 2020.", 2020, nil, nil, .by, "by 2020"), ("It ran from March 2011 on.", 2011, 3, nil, .from, "from March 2011"),
  ]

  @Test(arguments: dates)
  func `a date with its year`(_ text: String, _ year: Int, _ month: Int?, _ day: Int?, _ relation: TimeMention.Relation, _ words: String) throws {
    let found = times(text)
    try #require(found.count == 1, "\(found)")
    #expect(try found[0].content == Self.date(year, month, day))
    #expect(found[0].relation == relation)
    #expect(text.words(at: found[0].range) == words)
  }

  static let others: [(text: String, content: Content, relation: TimeMention.Relation)] = [
    ("It fell in August.", .monthDay(month: 8, day: nil), .in), ("It fell on September 5.", .monthDay(month: 9, day: 5), .on),
    ("It fell on 5 September.", .monthDay(month: 9, day: 5), .on), ("It fell on Tuesday.", .weekday(.tuesday), .on),
    ("A year earlier, it fell.", .shift(amount: -1, unit: .year), .none), ("Two months later it fell.", .shift(amount: 2, unit: .month), .none),
    ("It fell the following year.", .shift(amount: 1, unit: .year), .none), ("It fell the previous month.", .shift(amount: -1, unit: .month), .none),
    ("It fell three days ago.", .fromNow(amount: -3, unit: .day), .none), ("It fell last month.", .fromNow(amount: -1, unit: .month), .none),
    ("It fell this year.", .fromNow(amount: 0, unit: .year), .none), ("It fell yesterday.", .fromNow(amount: -1, unit: .day), .none),
    ("It falls next week.", .fromNow(amount: 1, unit: .week), .none), ("It fell today.", .fromNow(amount: 0, unit: .day), .none),
    ("It fell in May.", .monthDay(month: 5, day: nil), .in),
  ]

  @Test(arguments: others)
  func `a time that points from another`(_ text: String, _ content: Content, _ relation: TimeMention.Relation) throws {
    let found = times(text)
    try #require(found.count == 1, "\(found)")
    #expect(found[0].content == content)
    #expect(found[0].relation == relation)
  }

  @Test(arguments: ["early 2015", "late 2015", "mid-2015"])
  func `a rough date`(_ words: String) throws {
    let found = times("It fell in \(words).")
    try #require(found.count == 1, "\(found)")
    #expect(found[0].isRough && found[0].relation == .in)
    #expect(try found[0].content == Self.date(2015))
  }

  @Test(arguments: [
    "They may leave.", "They march on.", "There were 2015 people.", "He paid 2,015 dollars.", "He has 31 goats.", "It is on page 2015.",
    "It fell on Septimber 5.", "", "They met sunday people.",
  ])
  func `no time`(_ text: String) { #expect(times(text).isEmpty) }

  @Test(arguments: ["It fell on September 31, 2017.", "It fell on 2017-02-30.", "It fell on 45 May 2017."])
  func `no such day is no date of that day`(_ text: String) {
    for time in times(text) {
      if case .date(let date) = time.content { #expect(date.day == nil) }
    }
  }
}
