import Dates
import Testing

@testable import Claims

/// Figures of earlier events that a sentence goes on with.
@Suite struct EarlierEventTests {
  static let earlier: [(text: String, value: Double)] = [
    ("In March 2011 the sister ship sank off the same cape. Officials confirmed 190 deaths.", 190),
    ("In 2009 a flood swept the valley. It killed 48 people.", 48),
    ("The failure is the biggest since the rival chain went under in November 2008 with 310 shops.", 310),
    ("The ferry disaster of 2012 left 140 dead.", 140), ("A 2012 air raid on the same bridge killed 19 people.", 19),
    ("In March 2011 the sister ship sank off the same cape. Officials confirmed 190 deaths. Less than a year later 150 people died on another.", 150),
  ]

  @Test(arguments: earlier)
  func `a sentence goes on with an event of years ago`(_ text: String, _ value: Double) {
    let found = claims(text)
    #expect(found.first { $0.value == value }?.rules.contains("period.earlier-event") == true, "\(found.map { ($0.quote, $0.rules) })")
  }

  static let own: [(text: String, value: Double)] = [
    ("In March 2011 the sister ship sank off the same cape. The toll of Friday's accident is 190.", 190),
    ("In March 2011 the sister ship sank off the same cape. Now 190 people have died.", 190),
    ("Since the war broke out in March 2011 300 people have died.", 300),
    ("The company was founded in 2009. The storm killed 48 people.", 48),
    ("In August 2017 a flood swept the valley. It killed 48 people.", 48),
  ]

  @Test(arguments: own)
  func `figures of the event itself stay its own`(_ text: String, _ value: Double) {
    let found = claims(text)
    #expect(found.first { $0.value == value }?.rules.contains("period.earlier-event") == false, "\(found.map { ($0.quote, $0.rules) })")
  }

  @Test func `what would have been is no count`() {
    #expect(claims("Without it, 300 people would be dead.").first?.isForecast == true)
    #expect(claims("The port, the worst hit, had 30 people killed.").first?.isForecast == false)
    #expect(claims("In the worst case 30 people were killed.").first?.isForecast == true)
    #expect(claims("Without shelter, 300 people slept in the open.").first?.isForecast == false)
  }
}
