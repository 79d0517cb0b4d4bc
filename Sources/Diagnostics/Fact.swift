/// What went wrong, as data. Each case holds what its wording needs and nothing else.
public enum Fact: Error, Hashable, Sendable {
  // Input files
  case pathMissing
  case pathUnreadable(reason: String)
  case fileTooLarge(megabytes: Int)
  case fileEmpty
  case fileBinary
  case fileUndecodable(encoding: String)
  case formatUnsupported(extension: String)
  case folderWithoutArticles
  case filesWithoutArticle
  case articleWithoutBody
  case articlesWithoutFigures
  /// The articles tell of several events; of each the letters of its articles.
  case severalEvents([String])
  /// A quantity that `batch.yaml` wants first and that no figure measures.
  case leadUnknown(String)
  case encodingAssumed(String)
  case encodingMixed(encoding: String, places: Int)
  case encodingUnknown(label: String)
  case linkOutside
  case pageTooLong(blocks: Int)
  case articleTooLong(megabytes: Int)
  case textCut(megabytes: Int)
  case jsonBroken
  case recordWithoutText(number: Int)
  case tooManyRecords(limit: Int)
  case mailBroken
  case mailWithoutText
  case mailTooDeep(limit: Int)
  case attachmentsSkipped(count: Int)

  // Lines of a file or of standard input
  case lineWrong(expected: String)
  case lineTooLong(megabytes: Int)

  // YAML: batch.yaml, layouts, the font manifest
  case yamlBroken(problem: String)
  case keyUnknown(key: String, near: [String])
  case keyMissing(key: String)
  case valueWrong(key: String, expected: String, found: String)
  case articleNotInBatch(name: String, near: [String])

  // corrections.yaml
  case verbUnknown(name: String, near: [String])
  case verbMissing
  case verbsSeveral([String])
  case quoteNotFound(quote: String, article: String)
  case quoteRepeated(quote: String, count: Int)
  case occurrenceMissing(quote: String, occurrence: Int, count: Int)
  case quoteWithoutFigure(quote: String)
  case quoteWithFigures(quote: String, figures: [String])
  case groupUnknown(id: String, near: [String])
  case nameNotInBatch(name: String, near: [String])
  case nameOfTwoKinds(name: String)
  case correctionContradicts(line: Int)
  case correctionCircular(name: String)
  case measurandsUnlike(first: String, second: String)
  case correctionIdle

  // Layouts and fonts
  case layoutUnknown(name: String, near: [String], known: [String])
  case fontFileMissing(face: String, package: String)
  case fontFileChanged(face: String)
  case fontFaceUnknown(face: String)
  case glyphMissing(characters: String)
  case dictionaryMissing(language: String, package: String)
  case fontManifestMissing

  // The gazetteer
  case gazetteerUnusable(reason: String)

  // The document
  case footnoteUndefined(id: String)
  case styleUndefined(name: String)
  case tableTooWide(columns: Int)
  case documentWrong(problem: String)
  case lineOverfull(text: String)
  case blockTooTall(what: String)
  case documentWithoutPages
  case anchorUndefined(name: String)

  // The command line
  case idUnknown(id: String, near: [String])
  case usageWrong(problem: String, help: String)
  case sameOutput(path: String)
  case severalFiles(format: String)

  // Pages
  case sectionsDropped(names: [String], pages: Int)
  case pagesOver(limit: Int, pages: Int)
  case languageUnknown(name: String, near: [String], known: [String])

  // Output
  case outputUnwritable(reason: String)
  case drawingFailed(reason: String)
  case documentDamaged(reason: String)
  case colorProfileMissing(package: String)
  case conformanceLost(standard: String, reason: String)
  case formatUnknown(name: String, near: [String], known: [String])

  // Issues of a briefing: PDFs and the data that they carry
  case issueEmpty
  case pdfExpected
  case pdfBroken(reason: String)
  case pdfLocked
  case pdfWithoutData
  case dataBroken(problem: String)
  case dataTooNew(format: Int, known: Int)
  case dataTooLarge(megabytes: Int)
  case dataPartMissing(name: String)

  // Mail
  case addressWrong(option: String, text: String)
  case mailLarge(megabytes: Double, limit: Int)
  case mailTooLarge(megabytes: Double, limit: Int)
  case mailUnwritable
  case recipientMissing
  case mailerMissing
  case mailerFailed(status: Int32)
}
