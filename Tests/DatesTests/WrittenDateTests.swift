import Testing

@testable import Dates

@Suite("Written dates")
struct WrittenDateTests {
  @Test(
    "full dates",
    arguments: [
      ("September 5, 2017", "2017-09-05"), ("5 September 2017", "2017-09-05"), ("5 Sept. 2017", "2017-09-05"),
      ("Sept 5, 2017", "2017-09-05"),
      ("Sep 05, 2017", "2017-09-05"), ("2017-09-05", "2017-09-05"), ("2017/09/05", "2017-09-05"),
      ("25.09.2017", "2017-09-25"),
      ("25/09/2017", "2017-09-25"), ("05.05.2017", "2017-05-05"), ("09/25/2017", "2017-09-25"),
      ("5th September 2017", "2017-09-05"),
      ("September 5th, 2017", "2017-09-05"), ("the", nil), ("5th of September, 2017", "2017-09-05"),
      ("September 2017", "2017-09"),
      ("Tuesday, September 5, 2017", "2017-09-05"), ("Tue 5 Sep 2017", "2017-09-05"),
      ("SEPTEMBER 5, 2017", "2017-09-05"),
      ("February 29, 2016", "2016-02-29"), ("2017-09-05T10:30:00Z", "2017-09-05"),
      ("2017-09-05T10:30:00.000+02:00", "2017-09-05"),
      ("  5 May 2017 ", "2017-05-05"), ("5\u{A0}May\u{A0}2017", "2017-05-05"), ("Dec. 31, 1999", "1999-12-31"),
      ("January 2015", "2015-01"),
      ("September 5 2017", "2017-09-05"),
    ] as [(String, String?)])
  func full(_ text: String, _ iso: String?) { #expect(WrittenDate.parse(text)?.date?.description == iso) }

  @Test("a day without a year has no date until a year is given")
  func withoutYear() throws {
    for text in ["Aug. 3", "3 August", "August 3rd", "Monday, Aug 3"] {
      let written = try #require(WrittenDate.parse(text))
      #expect(written.date == nil)
      #expect(written.date(in: 2017)?.description == "2017-08-03")
    }
    #expect(WrittenDate.parse("February 29")?.date(in: 2017) == nil)
    #expect(WrittenDate.parse("5 May 2016")?.date(in: 2017)?.year == 2016)
  }

  @Test(
    "what is no date",
    arguments: [
      "", " ", "2017", "September", "5", "05.09.2017", "05/09/2017", "9/11", "31.02.2017", "February 30, 2017",
      "30 February", "may 5, 2017",
      "march 2011", "Marching 5", "Mayor 5, 2017", "September 5, 2017's", "September 32", "5 Septembre 2017x",
      "2017-9-5", "2017-13-01", "12-31",
      "1.2.3", "Sunday", "Augustus 5", "Decem 5", "5 000 2017", "2017-09-05x", "Sept", "20 Mayors", "5.5 May 2017",
    ])
  func none(_ text: String) { #expect(WrittenDate.parse(text) == nil) }

  @Test(
    "the date at the start of a text, the longest there is",
    arguments: [
      ("September 5, 2017, at noon", "September 5, 2017"), ("5 September 2017: troops", "5 September 2017"),
      ("Aug. 3 (Reuters)", "Aug. 3"),
      ("May 20, 2017", "May 20, 2017"), ("May 5, 200 people died", "May 5"), ("January 2015, marks", "January 2015"),
      ("2017-09-05 10:30", "2017-09-05"), ("5 May – the day", "5 May"), ("September 5—the day", "September 5"),
      ("5 May, 2,000 people", "5 May"),
      ("March 2011 with", "March 2011"), ("Sept. 5", "Sept. 5"), ("5 Sept.", "5 Sept."), ("May 5. Then", "May 5"),
    ])
  func prefix(_ text: String, _ date: String) { #expect(WrittenDate.prefix(of: text)?.length == date.utf8.count) }

  @Test(
    "texts that start with no date",
    arguments: [
      "May 20,000 people", "May 2,000", "May 5.5 million", "March 20% up", "September 5-6, 2017", "September 5–6",
      "10 million", "5 Mayan ruins",
      "2017-09-0512", "May 2017-18", "12 Decembers",
    ])
  func noPrefix(_ text: String) { #expect(WrittenDate.prefix(of: text) == nil) }

  @Test("any bytes are looked at without harm")
  func anyBytes() {
    for first in UInt8.min...UInt8.max {
      for tail in ["", "5 May 2017", "\u{A0}", "ay 5", "-09-05"] {
        let date = WrittenDate.prefix(of: ([first] + Array(tail.utf8))[...])
        #expect((date?.length ?? 0) <= tail.utf8.count + 1)
      }
    }
    #expect(WrittenDate.prefix(of: String(repeating: "9", count: 10_000)) == nil)
  }
}
