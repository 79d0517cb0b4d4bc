import Testing

@testable import Claims

/// Figures of people that are not the event's own total, and totals that look like them.
@Suite struct AspectTests {
  static let aspects: [(text: String, value: Double, aspect: String)] = [
    ("Of the 54 dead, 31 have been identified and 20 have been handed over to relatives.", 31, "identified"),
    ("Of the 54 dead, 31 have been identified and 20 have been handed over to relatives.", 20, "released"),
    ("The coroner said 12 bodies had been brought in by noon.", 12, "hospital"),
    ("The clinic said it had received 12 bodies.", 12, "hospital"),
    ("Six people died of their wounds overnight.", 6, "wounds"),
    ("Divers believe that 30 bodies are still inside the wreck.", 30, "inside"),
    ("The storm killed 40 people. Nine of the dead were from the hamlet of Orle.", 9, "origin"),
    ("The march drew 40,000 people, police said, at its peak at 4 p.m.", 40000, "peak"),
    ("The march drew crowds. Organisers had a permit for 15,000 people.", 15000, "permitted"),
    ("The rally filled the arena, which seats 22,000 people.", 22000, "capacity"),
    ("Thousands fled. The agency has food for 30,000 refugees.", 30000, "capacity"),
    ("Thousands fled. A second site, planned for 8,000 refugees, is to open.", 8000, "capacity"),
    ("Police said 30 prisoners had been released.", 30, "released"),
    ("The town, which had 60,000 inhabitants before the war, lies in ruins.", 60000, "prewar"),
    ("Three of the wounded are in intensive care.", 3, "serious"),
    ("The storm killed 90 people. The port accounts for more than half of the dead: 51.", 51, "share"),
    ("The earlier count had included 14 people who were found alive at the march.", 14, "included"),
  ]

  @Test(arguments: aspects)
  func `what is said of a number tells that it is no total`(_ text: String, _ value: Double, _ aspect: String) {
    let found = claims(text)
    #expect(found.first { $0.value == value }?.subject.aspect == aspect, "\(found.map { ($0.quote, $0.kind, $0.subject.aspect) })")
  }

  static let totals: [(text: String, value: Double)] = [
    ("Of the 54 dead, 31 have been identified and 20 have been handed over to relatives.", 54),
    ("A doctor who asked not to be identified said 54 people had been killed.", 54),
    ("The storm killed 54 people, the ministry said.", 54), ("Rescuers were searching for 30 missing people.", 30),
    ("It ends the siege for the estimated 70,000 people in the town.", 70000),
    ("Around 20,000 protesters marched outside parliament.", 20000), ("Around 20,000 demonstrators gathered inside the stadium.", 20000),
    ("Aid officials put arrivals of refugees at 9,400 a day earlier.", 9400),
    ("The toll includes 12 children.", 12), ("A toll of 58 people killed was given.", 58), ("Police arrested 45 people.", 45),
  ]

  @Test(arguments: totals)
  func `a total has no aspect`(_ text: String, _ value: Double) {
    let found = claims(text)
    #expect(found.first { $0.value == value }?.subject.aspect == "", "\(found.map { ($0.quote, $0.kind, $0.subject.aspect) })")
  }

  @Test func `those inside are apart where the batch tells them from those outside`() {
    let found = claims("Police counted 30,000 people inside the ground and 12,000 outside at the rally.", "The mayor said 31,000 people were inside the stadium for the rally.", "Some 42,000 people were at the rally, inside and outside.")
    #expect(found.compactMap { $0.value.map { $0 } } == [30000, 12000, 31000, 42000])
    #expect(found.map(\.subject.aspect) == ["inside", "outside", "inside", ""])
  }

  @Test func `a rival number in another sentence is of the thing itself`() {
    let found = claims("Officials registered 6,200 refugees by Monday. The aid group put the total at 9,100.")
    #expect(found.first { $0.value == 6200 }?.subject.key.contains("registered") == true)
    #expect(found.first { $0.value == 9100 }?.subject.key.contains("registered") == false)
  }
}

/// Ways to come to harm, as far as a sentence tells one.
@Suite struct IncidentTests {
  static let incidents: [(text: String, incident: String)] = [
    ("The air strike killed 26 people.", "strike"), ("The army repelled the assault, killing 90 rebels.", "battle"),
    ("A stampede at the gate killed 26 people.", "crush"), ("The storm killed 26 people.", ""),
    ("Clashes and air strikes killed 26 people.", ""), ("The strike drew 26 people.", ""),
    ("The strike was condemned, and 26 people were killed in clashes.", "battle"),
  ]

  @Test(arguments: incidents)
  func `the one way that a sentence tells`(_ text: String, _ incident: String) {
    #expect(claims(text).last?.subject.incident == incident, "\(claims(text).map { ($0.quote, $0.kind, $0.subject.incident) })")
  }
}

/// Sorts of people, told by a word beside what befell them.
@Suite struct SortTests {
  static let sorts: [(text: String, value: Double, key: String)] = [
    ("Monitors have confirmed 35 civilian deaths.", 35, "civilian"), ("The number of civilians killed rose to 61 from 47.", 61, "civilian"),
    ("The number of civilians killed rose to 61 from 47.", 47, "civilian"), ("The army revised down to 210 its count of rebels killed.", 210, "rebel"),
    ("The village says 26 people died and that every one of them was a civilian.", 26, "civilian"),
    ("The village says 26 people died.", 26, "people"), ("The dead numbered 26 and civilians fled.", 26, "people"),
    ("The strike killed 26 people and wounded four civilians.", 26, "people"),
  ]

  @Test(arguments: sorts)
  func `a sort beside the fate is what is counted`(_ text: String, _ value: Double, _ key: String) {
    let found = claims(text)
    let own = found.first { $0.value == value }?.subject.key ?? "?"
    #expect(own == key || key == "people" && own.isEmpty, "\(found.map { ($0.quote, $0.kind, $0.subject.key) })")
  }
}

@Suite struct AspectLexiconTests {
  @Test func `every aspect is of kinds of figures and has words that tell it`() {
    let rows = ClaimLexicon.english.aspectRows
    #expect(rows.aspects.flatMap(\.kinds.words).filter { ClaimKind(rawValue: $0) == nil } == [])
    #expect(rows.aspects.allSatisfy { !$0.phrases.isEmpty || !$0.verbs.isEmpty || !$0.deeds.isEmpty || !$0.before.isEmpty })
    #expect(rows.aspects.flatMap(\.phrases).allSatisfy { $0.split(separator: " ").count <= 6 })
    let names = Set(rows.aspects.map(\.name))
    #expect(rows.aspects.compactMap(\.contrast).filter { !names.contains($0) } == [])
  }
}
