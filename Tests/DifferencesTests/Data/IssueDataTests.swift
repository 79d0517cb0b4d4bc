import Testing

@testable import Differences

@Suite struct IssueDataTests {
  private let issue = IssueData.of([.file("a.txt", url: "https://example.org/ä")], [.figure("a:1.1", 14.5, in: "killed.marlow", source: "Agency \"X\"")])

  @Test func `what is written is read again as it was`() throws {
    #expect(try IssueData(json: issue.json()) == issue)
  }

  @Test func `the same data are the same bytes, on one line`() throws {
    let json = try issue.json()
    #expect(try issue.json() == json)
    #expect(json.filter { $0 == 0x0A }.count == 1 && json.last == 0x0A)
    #expect(!String(decoding: json, as: UTF8.self).contains("null"))
  }

  @Test func `keys of a later version that change no meaning are passed over`() throws {
    let json = String(decoding: try issue.json(), as: UTF8.self).replacing("{\"articles\"", with: "{\"aLaterKey\":[1],\"articles\"")
    #expect(try IssueData(json: Array(json.utf8)) == issue)
  }

  @Test func `a format that this version does not know is told as such, whatever else is in it`() {
    let json = Array("{\"format\": 2, \"tool\": {\"name\": \"collate\", \"version\": \"9.0\"}, \"all\": \"new\"}".utf8)
    #expect(throws: IssueData.Fault.tooNew(format: 2)) { try IssueData(json: json) }
  }

  @Test(arguments: [
    ("", "not valid JSON"), ("{", "not valid JSON"), ("[]", "a value of another type"), ("{}", "no 'format'"), ("{\"format\": \"1\"}", "a value of another type in format"),
    ("{\"format\": 1, \"tool\": {\"name\": \"x\", \"version\": \"1\"}}", "no 'batch'"),
    ("{\"headline\": \"Flood\", \"articleBody\": \"…\"}", "no 'format'"), (String(repeating: "[", count: 100_000), "not valid JSON"),
  ]) func `anything else is broken, and says where`(_ json: String, _ problem: String) {
    #expect(throws: IssueData.Fault.broken(problem: problem)) { try IssueData(json: Array(json.utf8)) }
  }

  @Test func `bytes that are no text are broken`() {
    #expect(throws: IssueData.Fault.self) { try IssueData(json: (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }) }
  }
}
