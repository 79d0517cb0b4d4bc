import Testing

@testable import Claims

/// Kinds that words near the figure tell, where neither its noun nor its verb does.
@Suite struct KindContextTests {
  static let cases: [(text: String, kind: ClaimKind)] = [
    // A verb that needs company.
    ("Police held 46 people overnight.", .detained), ("Some 46 people were held.", .detained), ("Under the swap the rebels freed 30 soldiers.", .detained),
    ("The ward admitted 80 people.", .injured), ("The army sent 900 men.", .troops), ("Some 26 fighters fell there.", .killed),
    // What is told of a part, against what the whole was.
    ("The quake killed 70 people, and another 30 are under the rubble.", .killed),
    ("The group lost 70 men.", .killed), ("The hospital mourned the loss of 17 soldiers.", .killed),
    // Where people are, against that they live.
    ("Some 640 remain in two hospitals.", .injured), ("Some 640 people are staying with relatives.", .displaced),
    ("Crews pulled out 12 people.", .rescued), ("They are looking for 63 people.", .missing), ("Eleven people remained missing.", .missing), ("Three people have been found dead.", .killed),
    ("Some 15 fighters are among the bodies.", .killed), ("A helicopter winched up eight fishermen.", .rescued),
    // How many there may be.
    ("The camp was built for 3,000 people.", .count), ("The ferry can carry 180 people.", .count), ("There is a tap for every 90 people.", .count),
    ("A nurse cares for her four children.", .count), ("Some 6,000 children were vaccinated.", .count),
    // Rates.
    ("A flat costs 900 euros a month.", .money), ("It grew by 5% a day.", .share), ("They work 20 hours a week.", .duration), ("Support fell to 54 percent, down 3.1 points.", .share),
    ("It is a town of 45,000.", .population),
  ]

  @Test(arguments: cases)
  func `the kind by what stands near`(_ text: String, _ kind: ClaimKind) {
    #expect(claims(text).first?.kind == kind, "\(claims(text).map { ($0.quote, $0.kind, $0.rules) })")
  }

  static let others: [(text: String, kind: ClaimKind)] = [
    ("The museum held 46 tanks.", .vehicles), ("The company sent 900 letters.", .count), ("It has 90 residents.", .population), ("The city can see 180 soldiers.", .troops),
    ("The quake killed 70 people, among them 30 children.", .killed),
  ]

  @Test(arguments: others)
  func `and no other`(_ text: String, _ kind: ClaimKind) { #expect(claims(text).last?.kind == kind) }

  @Test func `a figure keeps its own fate beside that of another`() {
    #expect(claims("At least 41 people have lost their lives and over 9,000 have taken shelter in camps.").map(\.kind) == [.killed, .displaced])
    #expect(claims("They saw 34 cases of cholera and two people have died.").map(\.kind) == [.cases, .killed])
    #expect(claims("The flood killed 12 people when a boat carrying 35 people capsized.").map(\.kind) == [.killed, .count])
  }
}
