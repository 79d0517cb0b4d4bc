import Foundation

/// A folder of files made to crash, stall or bloat whoever reads them, with good articles among them.
struct HostileBatch {
  /// What a hostile file is, and what the run must say of it.
  struct Trap {
    let file: String
    let what: String
    /// Words of its diagnostic; empty where it may be read in silence.
    let says: String
  }

  let folder: URL
  let outside: URL
  private(set) var traps: [Trap] = []
  private(set) var goodArticles: [String] = []
  /// Words of the file outside the folder that no output may hold.
  static let secret = "Seventy-three badgers"
  static let many = 10_000

  /// Makes the folder within another that is empty.
  init(in parent: URL) throws {
    folder = parent.appendingPathComponent("batch")
    outside = parent.appendingPathComponent("outside.txt")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let lead = "A dam broke on Monday and killed 61 people in the valley, the governor said."
    try Data("Secret of the badgers\n\n\(Self.secret) were killed on Monday, the governor said.\n".utf8).write(to: outside)
    try files(lead)
    try links()
    try good(lead)
  }

  private mutating func files(_ lead: String) throws {
    let deep = 100_000
    try add("deep.html", "HTML nested 100,000 deep", "", "<p>\(lead)</p>" + String(repeating: "<div>", count: deep) + lead + String(repeating: "</div>", count: deep))
    try addLarge("tag-200-mb.html", "200 MB of one tag", "larger than", head: "<p>\(lead)</p><p ", piece: "a=b ", megabytes: 200)
    let bomb = "<!DOCTYPE html [<!ENTITY a \"dam dam dam dam\">" + (98...122).map { code in
      let (name, before) = (String(UnicodeScalar(UInt8(code))), String(UnicodeScalar(UInt8(code - 1))))
      return "<!ENTITY \(name) \"" + String(repeating: "&\(before);", count: 10) + "\">"
    }.joined() + "]><p>\(lead)</p><p>&z;</p>"
    try add("entities.html", "entities that unfold without end", "", bomb)
    try add("entities.xhtml", "the same as XHTML", "", "<?xml version=\"1.0\"?>" + bomb)
    try add("external.html", "entities and images of other files", "", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>\(lead)</p><p>&x;</p><img src=\"http://127.0.0.1:9/a.png\"><link rel=stylesheet href=\"file://\(outside.path)\">")
    try addLarge("endless-part.eml", "a MIME part that never ends, 32 MB", "more than", head: "Content-Type: multipart/mixed; boundary=\"a\"\n\n--a\nContent-Type: text/html\n\n", piece: "The dam killed 61. <p>", megabytes: 31)
    try addLarge("nested-parts.eml", "MIME parts in parts, 32 MB", "", head: "Subject: x\n", piece: "Content-Type: multipart/mixed; boundary=\"a\"\n\n--a\n", megabytes: 31)
    try addLarge("headers.eml", "headers without end, 32 MB", "", head: "", piece: "A: b\n", megabytes: 31)
    try addLarge("stars.md", "Markdown of stars, 32 MB", "more than", head: "a", piece: "*a **b ", megabytes: 31)
    try addLarge("brackets.md", "Markdown of brackets, 32 MB", "more than", head: "a", piece: "[a](", megabytes: 31)
    try addLarge("one-line.txt", "one line of 32 MB", "more than", head: "", piece: "61 people ", megabytes: 31)
    try addLarge("brackets.json", "brackets of JSON, 32 MB", "not valid JSON", head: "", piece: "[", megabytes: 31)
    try addLarge("numbers.json", "numbers of JSON, 32 MB", "not valid JSON", head: "[1", piece: ",1", megabytes: 31)
    try addLarge("escapes.json", "escapes of JSON, 32 MB", "more than", head: "{\"text\": \"", piece: "\\u0041", megabytes: 31, tail: "\"}")
    try addLarge("paragraphs.html", "a million paragraphs, 32 MB", "paragraphs", head: "<p>\(lead)", piece: "<p>A flood killed 45.", megabytes: 31)
    try addBytes("mixed.html", "three encodings in one page", "UTF-8", Array("<meta charset=utf-8><p>\(lead) Caf".utf8) + [0xE9] + Array(" — caf".utf8) + [0xC3, 0xA9, 0x80, 0xFF] + Array(" — déjà vu</p>".utf8))
    try addBytes("utf-16-odd.txt", "UTF-16 cut in the midst of a character", "UTF-16", [0xFF, 0xFE] + Array(lead.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0x41])
    try addBytes("nul.txt", "NULs", "not text", Array(lead.utf8) + [UInt8](repeating: 0, count: 100_000))
    try addBytes("nul.html", "NULs in a page", "not text", [UInt8](repeating: 0, count: 100_000))
    try addBytes("empty.txt", "an empty file", "empty", [])
    try add("truncated.json", "JSON cut in the midst", "not valid JSON", "{\"text\": \"The dam killed")
    try add("surrogates.json", "half surrogates", "", "{\"text\": \"\(lead) \\ud800\\ud800\\udc00 \\u0000\"}")
    try add("page.pdf", "a format that is not read", "not read", "%PDF-1.7")
    try add("digits.txt", "a number of a million digits", "", lead + "\n\nThe state lost " + String(repeating: "9", count: 1_000_000) + " dollars, it said.\n")
    try add("marks.txt", "a letter with 500,000 accents", "", lead + "\n\ne" + String(repeating: "\u{301}", count: 500_000) + " 61 people.\n")
  }

  private mutating func links() throws {
    let folder = folder
    let path = { (name: String) in folder.appendingPathComponent(name).path }
    mkfifo(path("pipe.txt"), 0o600)
    traps.append(Trap(file: "pipe.txt", what: "a FIFO that nobody writes to", says: "not a regular file"))
    let targets = [
      ("circle-a.txt", "circle-b.txt", "links in a circle", "circle"), ("circle-b.txt", "circle-a.txt", "links in a circle", "circle"),
      ("nowhere.txt", "not-there.txt", "a link that leads nowhere", "nowhere"), ("out.txt", "../outside.txt", "a link out of the batch", "outside"),
      ("absolute.txt", outside.path, "a link out of the batch by its full path", "outside"), ("passwords.txt", "/etc/passwd", "a link to the passwords", "outside"),
      ("zero.txt", "/dev/zero", "a link to a device without end", "outside"), ("self", ".", "a folder in itself", ""),
    ]
    for (name, target, what, says) in targets {
      try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
      traps.append(Trap(file: name, what: what, says: says))
    }
  }

  private mutating func good(_ lead: String) throws {
    for number in 1...5 {
      let name = "good-\(number).txt"
      try write(name, Array("Dam in the valley breaks\n\n\(lead)\n\nSome 2,\(number)00 people have left their homes, the Red Cross said.\n".utf8))
      goodArticles.append(name)
    }
    for number in 1...Self.many { try write("many-\(number).txt", Array("The dam held back \(number) litres of water.\n".utf8)) }
    traps.append(Trap(file: "many-*.txt", what: "10,000 files", says: ""))
  }

  // MARK: Files

  private mutating func add(_ name: String, _ what: String, _ says: String, _ text: String) throws { try addBytes(name, what, says, Array(text.utf8)) }

  private mutating func addBytes(_ name: String, _ what: String, _ says: String, _ bytes: [UInt8]) throws {
    try write(name, bytes)
    traps.append(Trap(file: name, what: what, says: says))
  }

  private mutating func addLarge(_ name: String, _ what: String, _ says: String, head: String, piece: String, megabytes: Int, tail: String = "") throws {
    let file = SlowFile(name: what, ending: "", head: head, piece: piece)
    try file.write(to: folder.appendingPathComponent(name), bytes: megabytes << 20, tail: tail)
    traps.append(Trap(file: name, what: what, says: says))
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
}
