import Foundation
import Generators

/// Pages like those of news sites: a tenth of a page is its article.
struct Page {
  let name: String
  let ending: String
  let bytes: [UInt8]

  static let all: [Page] = {
    var news = NewsText(seed: 1)
    let paragraphs = (0..<20).map { _ in news.text(bytes: 400).split(separator: "\n").joined(separator: " ") }
    let body = paragraphs.map { "<p class=\"paragraph\">\($0.replacing("people", with: "<a href=\"/p\">people</a>")) &mdash; &rsquo;&nbsp;</p>\n" }.joined()
    let links = (0..<120).map {
      "<li class=\"item teaser-\($0)\" data-id=\"\($0)\"><a href=\"https://news.example/story/\($0)?ref=list\" title=\"Story\"><img src=\"/i/\($0).jpg\" alt=\"\"><span>Story number \($0) of the day</span></a></li>\n"
    }.joined()
    let script = "<script>" + String(repeating: "window.data.push({\"a\": \"<p>1</p>\", \"b\": [1, 2, 3]}); ", count: 500) + "</script>"
    let html = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>A flood</title><style>" + String(repeating: ".a > b { color: red }\n", count: 500)
      + "</style>\(script)</head><body><nav><ul>\(links)</ul></nav><main><article><h1>A flood drove thousands out</h1>\(body)</article></main><aside>\(links)</aside></body></html>"
    let dense = "<html><body><article><h1>A flood drove thousands out</h1>" + String(repeating: body, count: 8) + "</article></body></html>"
    let text = "A flood drove thousands out\n\n" + paragraphs.joined(separator: "\n\n")
    let json = (try? JSONSerialization.data(withJSONObject: ["title": "A flood", "text": text])) ?? Data()
    return [
      Page(name: "saved page", ending: "html", bytes: Array(html.utf8)),
      Page(name: "page that is all text", ending: "html", bytes: Array(dense.utf8)),
      Page(name: "plain text", ending: "txt", bytes: Array(text.utf8)),
      Page(name: "Markdown", ending: "md", bytes: Array(text.utf8)),
      Page(name: "JSON", ending: "json", bytes: [UInt8](json)),
      Page(name: "mail", ending: "eml", bytes: Array(("Subject: A flood\nContent-Type: text/html; charset=utf-8\n\n" + html).utf8)),
    ]
  }()
}

/// A file made to be slow: a piece over and over.
struct SlowFile {
  let name: String
  let ending: String
  let head: String
  let piece: String

  func bytes(_ count: Int) -> [UInt8] {
    var bytes = Array(head.utf8)
    let piece = Array(piece.utf8)
    bytes.reserveCapacity(count + piece.count)
    while bytes.count < count { bytes.append(contentsOf: piece) }
    return bytes
  }

  /// Writes the file a megabyte at a time: what this program holds, the kernel counts for the programs it starts.
  func write(to file: URL, bytes: Int, tail: String = "") throws {
    try Data(head.utf8).write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.seekToEnd()
    let chunk = Data(Array(repeating: Array(piece.utf8), count: max(1, (1 << 20) / piece.utf8.count)).joined())
    for _ in 0..<max(1, bytes / chunk.count) { try handle.write(contentsOf: chunk) }
    try handle.write(contentsOf: Data(tail.utf8))
  }

  static let all: [SlowFile] = [
    SlowFile(name: "one tag", ending: "html", head: "<p ", piece: "a=b "),
    SlowFile(name: "one attribute", ending: "html", head: "<p a='", piece: "xyz "),
    SlowFile(name: "nesting without end", ending: "html", head: "a", piece: "<div>"),
    SlowFile(name: "inline nesting without end", ending: "html", head: "a", piece: "<b>"),
    SlowFile(name: "end tags without start", ending: "html", head: String(repeating: "<div>", count: 600) + "a", piece: "</span>"),
    SlowFile(name: "end tags held back by a cell", ending: "html", head: "<section>" + String(repeating: "<div>", count: 300) + "<td>" + String(repeating: "<div>", count: 200), piece: "</section>"),
    SlowFile(name: "tables in tables", ending: "html", head: "a", piece: "<table><tr><td>"),
    SlowFile(name: "comments", ending: "html", head: "a", piece: "<!--x-->"),
    SlowFile(name: "comment without end", ending: "html", head: "a<!--", piece: "<!-"),
    SlowFile(name: "entities", ending: "html", head: "<p>a", piece: "&rsquo;"),
    SlowFile(name: "entities that are none", ending: "html", head: "<p>a", piece: "&CounterClockwiseContourIntegra"),
    SlowFile(name: "short paragraphs", ending: "html", head: "<p>a", piece: "<p>A flood."),
    SlowFile(name: "one paragraph", ending: "html", head: "<p>a", piece: "flood <b>of</b> 45 "),
    SlowFile(name: "blockquotes", ending: "html", head: "<p>a", piece: "<blockquote>A flood killed forty-five people.</blockquote>"),
    SlowFile(name: "linked data", ending: "html", head: "<script type='application/ld+json'>", piece: "{\"a\":["),
    SlowFile(name: "scripts", ending: "html", head: "", piece: "<script><!--<script>"),
    SlowFile(name: "nested parts", ending: "eml", head: "Subject: x\n", piece: "Content-Type: multipart/mixed; boundary=\"a\"\n\n--a\n"),
    SlowFile(name: "parts", ending: "eml", head: "Content-Type: multipart/mixed; boundary=\"a\"\n\n", piece: "--a\nContent-Type: text/plain\n\nA flood.\n"),
    SlowFile(name: "a part without end", ending: "eml", head: "Content-Type: multipart/mixed; boundary=\"a\"\n\n--a\nContent-Type: text/html\n\n", piece: "A flood killed 45. <p>"),
    SlowFile(name: "messages in messages", ending: "eml", head: "", piece: "Content-Type: message/rfc822\n\n"),
    SlowFile(name: "headers", ending: "eml", head: "", piece: "A: b\n"),
    SlowFile(name: "brackets of JSON", ending: "json", head: "", piece: "["),
    SlowFile(name: "records", ending: "jsonl", head: "", piece: "{\"text\": \"A flood killed 45 people in Kesh, the police said.\"}\n"),
    SlowFile(name: "lines that are no records", ending: "jsonl", head: "", piece: "{\n"),
    SlowFile(name: "escapes", ending: "json", head: "{\"text\": \"", piece: "\\u0041"),
    SlowFile(name: "brackets of Markdown", ending: "md", head: "a", piece: "[a]("),
    SlowFile(name: "stars of Markdown", ending: "md", head: "a", piece: "*a **b "),
    SlowFile(name: "code of Markdown", ending: "md", head: "a", piece: "`a ``b "),
    SlowFile(name: "lines of a letter", ending: "md", head: "", piece: "a\n\n"),
    SlowFile(name: "lines of a letter", ending: "txt", head: "", piece: "a\n"),
    SlowFile(name: "one line", ending: "txt", head: "", piece: "flood 45 people "),
    SlowFile(name: "numbers of JSON", ending: "json", head: "[1", piece: ",1"),
    SlowFile(name: "lines of JSON", ending: "jsonl", head: "", piece: "\n\n\n{}"),
    SlowFile(name: "base64", ending: "eml", head: "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n", piece: "QSBmbG9vZCBraWxsZWQgNDUuIA==\n"),
    SlowFile(name: "quoted-printable", ending: "eml", head: "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n", piece: "=41"),
    SlowFile(name: "empty lines", ending: "html", head: "<p>A flood killed 45 people.</p>", piece: "\n"),
  ]
}
