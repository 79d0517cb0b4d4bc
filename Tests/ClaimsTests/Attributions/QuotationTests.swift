import Testing

@testable import Claims

/// Who speaks the sentences of a quotation.
@Suite struct QuotationTests {
  static let speakers: [(text: String, name: String?)] = [
    // Named behind the first sentence, in the middle, at the end.
    ("“It is over,” said Omar Laila, a baker. “Two came. They killed 20 people.”", "Omar Laila"),
    ("“They killed 20 people. Two fled,” Omar Laila, a baker, told reporters.", "Omar Laila"),
    ("“They killed 20 people,” Omar Laila told PTI over the phone.", "Omar Laila"),
    ("« They killed 20 people, » said Omar Laila, who runs a bakery.", "Omar Laila"),
    // Another's figures within the quotation are the speaker's.
    ("“The paper says 40, the company says 20 people,” said Omar Laila, a baker.", "Omar Laila"),
    // The quotation goes on in the next paragraph.
    ("“It is over,” said Omar Laila, a baker.\n\n“They killed 20 people.”", "Omar Laila"),
    // A person is introduced, and then speaks.
    ("Omar Laila, 39, lost two sons.\n\n“They killed 20 people.”", "Omar Laila"),
    // Nobody is there to speak.
    ("It rained.\n\n“They killed 20 people.”", nil),
  ]

  @Test(arguments: speakers)
  func `a quotation is its speaker's`(_ text: String, _ name: String?) throws {
    #expect(try #require(claims(text).first { $0.value == 20 }).attribution.name == name)
  }
}
