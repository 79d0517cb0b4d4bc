import Dates
import Testing

@testable import Claims

@Suite struct StageTests {
  private static let published = CalendarDate(year: 2024, month: 7, day: 16)

  static let cases: [(text: String, days: [Int])] = [
    ("The toll was nine on Sunday morning, 23 that evening and 41 on Monday night.", [14, 14, 15]),
    ("The death toll stood at 52 on Tuesday.", [16]),
    // Of people who died on a day the number holds as of the day of writing.
    ("Nine people died on Sunday.", [16]),
    ("The toll is 52.", [16]), ("The number killed could reach 60 by 31 July.", [16]), ("The toll was 41 on 2 May.", [16]),
  ]

  @Test(arguments: cases)
  func `each stage of a count holds for its own day`(_ text: String, _ days: [Int]) {
    #expect(claims(text, published: Self.published).filter { $0.kind == .killed }.map(\.asOf.date?.day) == days)
  }
}
