import Testing

@testable import Diagnostics

@Suite("Wording")
struct WordingTests {
  @Test(
    "one line: file, line, severity, message, next step",
    arguments: [
      (Diagnostic(.error, file: "a.txt", .pathMissing), "a.txt: error: no such file or folder (check the path)"),
      (
        Diagnostic(.warning, file: "a.txt", line: 3, .fileEmpty),
        "a.txt:3: warning: the file is empty (save the article again, as text)"
      ),
      (
        Diagnostic(.note, file: "a.txt", .encodingAssumed("Windows-1252")),
        "a.txt: note: not UTF-8; read as Windows-1252"
      ),
      (
        Diagnostic(.warning, file: "b.yaml", line: 2, .keyUnknown(key: "titel", near: ["title", "tlp"])),
        "b.yaml:2: warning: unknown key 'titel'; did you mean 'title'? (mend the line; the README lists the keys)"
      ),
      (
        Diagnostic(.error, line: 4, .articlesWithoutFigures),
        "error: no figures found in the articles (check that the files hold the articles' text)"
      ),
      (
        Diagnostic(.warning, file: "x", .formatUnsupported(extension: "")),
        "x: warning: a file without a known extension (convert it to plain text (.txt))"
      ),
    ])
  func line(_ diagnostic: Diagnostic, _ text: String) { #expect(diagnostic.description == text) }

  @Test("a next step is never empty, and a message is one line", arguments: facts)
  func plain(_ fact: Fact) {
    let diagnostic = Diagnostic(.error, fact)
    #expect(!diagnostic.message.isEmpty)
    #expect(!diagnostic.message.contains("\n"))
    #expect(diagnostic.nextStep != "")
  }

  static let facts: [Fact] = [
    .pathMissing, .pathUnreadable(reason: "no permission"), .fileTooLarge(megabytes: 32), .articleTooLong(megabytes: 4), .textCut(megabytes: 4), .fileEmpty, .fileBinary,
    .fileUndecodable(encoding: "UTF-8"), .formatUnsupported(extension: "doc"), .folderWithoutArticles,
    .filesWithoutArticle,
    .articleWithoutBody, .articlesWithoutFigures, .encodingAssumed("Windows-1252"), .yamlBroken(problem: "x"),
    .keyUnknown(key: "a", near: []), .keyMissing(key: "a"), .valueWrong(key: "a", expected: "a text", found: "a list"),
    .articleNotInBatch(name: "a", near: []), .layoutUnknown(name: "a", near: [], known: []),
    .fontFileMissing(face: "a", package: "b"),
    .fontFileChanged(face: "a"), .glyphMissing(characters: "a"), .gazetteerUnusable(reason: "a"), .dictionaryMissing(language: "en", package: "b"),
    .fontManifestMissing,
    .footnoteUndefined(id: "1"), .styleUndefined(name: "a"), .tableTooWide(columns: 9), .lineOverfull(text: "a"),
    .blockTooTall(what: "a"),
    .outputUnwritable(reason: "a"), .drawingFailed(reason: "a"), .documentDamaged(reason: "a"),
    .formatUnknown(name: "a", near: [], known: ["pdf"]), .lineWrong(expected: "a"),
    .usageWrong(problem: "a", help: "a"), .sameOutput(path: "a"), .severalFiles(format: "a"),
  ]

  @Test("severities are ordered, and a log tells the gravest")
  func severity() {
    #expect(Diagnostic.Severity.note < .warning)
    #expect(Diagnostic.Severity.warning < .error)
    var log = DiagnosticLog()
    #expect(log.gravest == nil)
    log.record(Diagnostic(.warning, .fileEmpty))
    log.record([Diagnostic(.note, .fileEmpty)])
    #expect(log.gravest == .warning)
    #expect(log.diagnostics.count == 2)
  }

  @Test("what a value quotes stays on the line")
  func quoted() {
    let diagnostic = Diagnostic(.warning, .valueWrong(key: "title", expected: "a text", found: "two\nlines"))
    #expect(!diagnostic.description.contains("\n"))
  }
}
