import Testing

@testable import Claims

@Suite struct ScopeTests {
  static let stated: [(text: String, holder: String)] = [
    ("Around 20 people live in government-held districts.", "government"), ("Around 20 people live in Islamic State-held districts.", "Islamic State"),
    ("Around 20 people live in districts that IS controls.", "Islamic State"), ("Around 20 people live where IS is in charge.", "Islamic State"),
    ("Around 20 people live in parts of the city held by rebels.", "rebels"), ("Around 20 civilians were in the parts of it under government control.", "government"),
    ("Around 20 people live in the government enclave.", "government"), ("Around 20 people live in rebel-controlled areas.", "rebels"),
  ]

  @Test(arguments: stated)
  func `who holds the part that a figure covers`(_ text: String, _ holder: String) throws {
    let scope = try #require(claims(text).first?.scope)
    #expect(scope.holder == holder)
    #expect(!scope.isInferred)
    #expect(text.contains(scope.printed))
  }

  @Test(arguments: ["Around 20 people live there.", "Around 20 people live in the city.", "Around 20 people fled the government."])
  func `no scope where none is said`(_ text: String) { #expect(claims(text).first?.scope == nil) }

  @Test func `each figure has the scope of its own clause`() {
    let found = claims("Around 100 people live in government-held districts, while 20 people live in districts that IS controls.")
    #expect(found.map { $0.scope?.holder } == ["government", "Islamic State"])
  }

  @Test func `people under the siege are the besieged side's`() throws {
    let found = claims("The army broke the siege of the government-held districts. The estimated 70 people lived through the siege.")
    let scope = try #require(found.first { $0.value == 70 }?.scope)
    #expect(scope.holder == "government" && scope.isInferred)
  }

  @Test func `without a siege nothing is inferred`() {
    let found = claims("The army entered the government-held districts. The estimated 70 people lived in the town.")
    #expect(found.first { $0.value == 70 }?.scope == nil)
  }
}
