extension Diagnostic {
  /// What was found, in one line without file and line number.
  public var message: String {
    switch fact {
    case .pathMissing: "no such file or folder"
    case .pathUnreadable(let reason): "cannot be read: \(reason)"
    case .fileTooLarge(let megabytes): "the file is larger than \(megabytes) MB"
    case .fileEmpty: "the file is empty"
    case .fileBinary: "the file is not text"
    case .fileUndecodable(let encoding): "the text is not valid \(encoding)"
    case .formatUnsupported(let ext): ext.isEmpty ? "a file without a known extension" : ".\(ext) files are not read"
    case .folderWithoutArticles: "no article found in the folder"
    case .filesWithoutArticle: "none of the files could be read as an article"
    case .articleWithoutBody: "no body text found, only page noise"
    case .articlesWithoutFigures: "no figures found in the articles"
    case .leadUnknown(let words): "'lead' names a quantity that the briefing has no figure for: '\(words)'"
    case .severalEvents(let events): "the articles tell of \(events.count) events, whose figures are kept apart: \(events.joined(separator: "; "))"
    case .encodingAssumed(let encoding): "not UTF-8; read as \(encoding)"
    case .encodingMixed(let encoding, let places): "not all \(encoding): " + (places == 1 ? "one byte" : "\(places) bytes") + " read otherwise"
    case .encodingUnknown(let label): "declares the unknown encoding '\(Self.excerpt(label))'"
    case .linkOutside: "a link to a file outside the folder, which was not read"
    case .pageTooLong(let blocks): "more than \(blocks) paragraphs; the rest was not read"
    case .articleTooLong(let megabytes): "more than \(megabytes) MB of text, which no article has"
    case .textCut(let megabytes): "more than \(megabytes) MB of text; the rest was not read"
    case .jsonBroken: "not valid JSON"
    case .recordWithoutText(let number): "record \(number) holds no text"
    case .tooManyRecords(let limit): "more than \(limit) records; the rest was not read"
    case .mailBroken: "not a mail or a saved page in MIME"
    case .mailWithoutText: "no part of the mail is text"
    case .mailTooDeep(let limit): "parts nested deeper than \(limit) levels, or more than a mail has, were not read"
    case .attachmentsSkipped(let count): count == 1 ? "an attachment was not read" : "\(count) attachments were not read"
    case .lineWrong(let expected): "the line is not \(expected)"
    case .lineTooLong(let megabytes): "the line is longer than \(megabytes) MB, and was passed over"
    case .yamlBroken(let problem): "not valid YAML: \(problem)"
    case .keyUnknown(let key, let near): "unknown key '\(key)'" + Self.guess(near)
    case .keyMissing(let key): "the key '\(key)' is missing"
    case .valueWrong(let key, let expected, let found): "'\(key)' must be \(expected), not '\(Self.excerpt(found))'"
    case .articleNotInBatch(let name, let near): "the batch has no article '\(name)'" + Self.guess(near)
    case .verbUnknown(let name, let near): "no correction is called '\(Self.excerpt(name))'" + Self.guess(near)
    case .verbMissing: "the entry does not say what to correct"
    case .verbsSeveral(let verbs): "the entry asks for several things: " + verbs.joined(separator: ", ")
    case .quoteNotFound(let quote, let article): "\(article) does not hold the words '\(Self.excerpt(quote))'"
    case .quoteRepeated(let quote, let count): "the words '\(Self.excerpt(quote))' stand there \(count) times"
    case .occurrenceMissing(let quote, let occurrence, let count):
      "occurrence \(occurrence) of '\(Self.excerpt(quote))' is asked for, and there " + (count == 1 ? "is one" : "are \(count)")
    case .quoteWithoutFigure(let quote): "no figure was found in the words '\(Self.excerpt(quote))'"
    case .quoteWithFigures(let quote, let figures):
      "the words '\(Self.excerpt(quote))' hold several figures: " + figures.map { "'\(Self.excerpt($0))'" }.joined(separator: ", ")
    case .groupUnknown(let id, let near): "no group '\(Self.excerpt(id))'" + Self.guess(near)
    case .nameNotInBatch(let name, let near): "nobody and nothing in the batch is called '\(Self.excerpt(name))'" + Self.guess(near)
    case .nameOfTwoKinds(let name): "things of several kinds are called '\(Self.excerpt(name))'"
    case .correctionContradicts(let line): "contradicts the entry in line \(line)"
    case .correctionCircular(let name): "'\(Self.excerpt(name))' would come back to itself"
    case .measurandsUnlike(let first, let second): "'\(Self.excerpt(first))' and '\(Self.excerpt(second))' cannot measure one thing"
    case .correctionIdle: "changes nothing: it is so without the entry"
    case .layoutUnknown(let name, let near, _): "no layout '\(name)'" + Self.guess(near)
    case .fontFileMissing(let face, _): "the font file of \(face) is missing"
    case .fontFileChanged(let face): "the font file of \(face) is not the one in the manifest"
    case .fontFaceUnknown(let face): "the font manifest has no face '\(face)'"
    case .glyphMissing(let characters): "no font has a glyph for \(characters)"
    case .dictionaryMissing(let language, _): "no hyphenation dictionary for \(language)"
    case .fontManifestMissing: "the font manifest fonts/manifest.yaml is missing"
    case .gazetteerUnusable(let reason): "the gazetteer cannot be used: \(reason)"
    case .footnoteUndefined(let id): "the footnote '\(id)' is marked but not defined"
    case .styleUndefined(let name): "the layout has no style '\(name)'"
    case .documentWrong(let problem): "not a document: \(Self.excerpt(problem, most: 300))"
    case .tableTooWide(let columns): "a table of \(columns) columns does not fit the page"
    case .lineOverfull(let text): "a line is wider than its column: '\(text)'"
    case .blockTooTall(let what): "\(what) is taller than a page"
    case .documentWithoutPages: "the document has no pages"
    case .anchorUndefined(let name): "a link leads to '\(name)', which is nowhere in the document"
    case .idUnknown(let id, let near): "no claim or group '\(id)'" + Self.guess(near)
    case .usageWrong(let problem, _): problem
    case .sameOutput(let path): "two reports would both be written to \(path)"
    case .severalFiles(let format): "\(format) makes a file for each page, and standard output takes one"
    case .sectionsDropped(let names, let pages): "left out to keep to \(pages) page\(pages == 1 ? "" : "s"): " + names.joined(separator: ", ")
    case .pagesOver(let limit, let pages): "\(pages) pages, and \(limit) were asked for; nothing more can be left out"
    case .languageUnknown(let name, let near, _): "there are no words for the language '\(Self.excerpt(name))'" + Self.guess(near)
    case .outputUnwritable(let reason): "cannot be written: \(reason)"
    case .drawingFailed(let reason): "the drawing library failed: \(reason)"
    case .documentDamaged(let reason): "the PDF could not be finished: \(reason)"
    case .colorProfileMissing: "the sRGB colour profile is missing; the PDF is not marked as PDF/A"
    case .conformanceLost(let standard, let reason): "the PDF is not marked as \(standard): \(reason)"
    case .formatUnknown(let name, let near, _): "no format '\(name)'" + Self.guess(near)
    case .issueEmpty: "the file is empty"
    case .pdfExpected: "not a PDF"
    case .pdfBroken(let reason): "the PDF is broken: \(Self.excerpt(reason))"
    case .pdfLocked: "the PDF opens with a password only"
    case .pdfWithoutData: "the PDF carries no data of a briefing"
    case .dataBroken(let problem): "not the data of a briefing: \(Self.excerpt(problem))"
    case .dataTooNew(let format, let known): "data of format \(format), and this version reads up to format \(known)"
    case .dataTooLarge(let megabytes): "the data is larger than \(megabytes) MB"
    case .dataPartMissing(let name): "the PDF carries no \(name)"
    case .addressWrong(let option, let text): "\(option) takes mail addresses, not '\(Self.excerpt(text))'"
    case .mailLarge(let megabytes, let limit): "the mail has \(megabytes) MB; many mailboxes take no more than \(limit)"
    case .mailTooLarge(let megabytes, let limit): "the mail has \(megabytes) MB, and \(limit) is the most"
    case .mailUnwritable: "the mail could not be written"
    case .recipientMissing: "there is nobody to send it to"
    case .mailerMissing: "the program sendmail is not installed"
    case .mailerFailed(let status): "sendmail did not take the mail (status \(status))"
    }
  }

  /// What the user can do about it.
  public var nextStep: String? {
    switch fact {
    case .pathMissing: "check the path"
    case .pathUnreadable: "check the file's permissions"
    case .fileEmpty, .articleWithoutBody: "save the article again, as text"
    case .fileTooLarge, .articleTooLong, .textCut: "save the article alone, as text"
    case .filesWithoutArticle: nil
    case .fileBinary: "save the article as plain text (.txt)"
    case .fileUndecodable: "save the file as UTF-8"
    case .formatUnsupported(let ext): Self.conversion[ext] ?? "convert it to plain text (.txt)"
    case .folderWithoutArticles: "put the articles into it as .txt files"
    case .leadUnknown: "write words of its label or its group's id, which 'collate consensus' lists"
    case .severalEvents: "make a folder of each, or name the place in batch.yaml if it is one event"
    case .articlesWithoutFigures: "check that the files hold the articles' text"
    case .encodingAssumed, .encodingUnknown: nil
    case .encodingMixed: "check its letters with accents; save the page as UTF-8"
    case .linkOutside: "copy the file into the folder, or name it on the command line"
    case .jsonBroken: "mend the line, or export the articles again"
    case .recordWithoutText: "the README lists the fields that are read"
    case .tooManyRecords: "break the file into several"
    case .mailBroken: "save the mail or the page again"
    case .mailWithoutText: "save the article alone, as text"
    case .mailTooDeep: nil
    case .attachmentsSkipped: "save those that are articles as files of their own"
    case .pageTooLong: "save the article alone, without comments"
    case .lineWrong: "mend the line and run again"
    case .lineTooLong: "break it into lines"
    case .yamlBroken: "mend the line and run again"
    case .keyUnknown, .valueWrong: "mend the line; the README lists the keys"
    case .keyMissing(let key): "add '\(key):'"
    case .articleNotInBatch: "name a file of the folder"
    case .verbUnknown, .verbMissing: "say one of fix, drop, merge, split, exclude, origin, add, alias, pin"
    case .verbsSeveral: "make an entry of each"
    case .quoteNotFound: "copy the words from the article, or take the entry out"
    case .quoteRepeated(_, let count): "quote more words, or add 'occurrence:' with a number from 1 to \(count)"
    case .occurrenceMissing(_, _, let count): "give a number from 1 to \(count)"
    case .quoteWithoutFigure: "quote the figure's own words as 'collate claims' lists them, or use 'add'"
    case .quoteWithFigures: "quote the words of one of them"
    case .groupUnknown: "'collate consensus' lists the groups"
    case .nameNotInBatch: "copy the name from an article, or take the entry out"
    case .nameOfTwoKinds: "add 'kind: place', 'kind: person' or 'kind: body'"
    case .correctionContradicts: "neither was applied; take one of them out"
    case .correctionCircular: "take out one step of the circle"
    case .measurandsUnlike: "merge figures of one sort, or 'fix' their unit first"
    case .correctionIdle: "take the entry out"
    case .layoutUnknown(_, _, let known): known.isEmpty ? nil : "known layouts: " + known.joined(separator: ", ")
    case .fontFileMissing(_, let package): "run 'make setup', or install the Debian package \(package)"
    case .fontFileChanged: "install the manifest's version, or renew the manifest's SHA-256"
    case .fontFaceUnknown: "add the face to fonts/manifest.yaml"
    case .glyphMissing: "add a font that has it to fonts/manifest.yaml"
    case .dictionaryMissing(_, let package): "install the Debian package \(package)"
    case .fontManifestMissing: "run collate from the project's folder, or run 'make install'"
    case .gazetteerUnusable: "build it again with 'make gazetteer'"
    case .footnoteUndefined: "add the footnote to the document"
    case .styleUndefined: "add the style to the layout"
    case .documentWrong: "see 'collate typeset --schema'"
    case .tableTooWide: "use fewer columns or a wider page"
    case .lineOverfull, .blockTooTall, .documentWithoutPages: nil
    case .anchorUndefined: "give a heading or a figure that id, or mend the link"
    case .idUnknown: "list the ids with 'collate claims' and 'collate consensus'"
    case .usageWrong(_, let help): "see '\(help)'"
    case .sameOutput: "build them one by one, each with -o"
    case .severalFiles: "name a file with -o"
    case .sectionsDropped: nil
    case .pagesOver: "allow more pages, or name more sections in the layout's 'drops'"
    case .languageUnknown(_, _, let known): "known languages: " + known.joined(separator: ", ")
    case .outputUnwritable: "check the folder and its permissions, or write to another place"
    case .drawingFailed, .documentDamaged: "this is a fault in collate; please report it"
    case .colorProfileMissing(let package): "install the Debian package \(package)"
    case .conformanceLost: nil
    case .formatUnknown(_, _, let known): "known formats: " + known.joined(separator: ", ")
    case .issueEmpty: "get the file again"
    case .pdfExpected: "give a PDF that 'collate build' wrote"
    case .pdfBroken: "get the file again; 'qpdf --check' tells more"
    case .pdfLocked: "take the password off: qpdf --decrypt --password=WORD LOCKED.pdf OPEN.pdf"
    case .pdfWithoutData: "give a PDF that 'collate build' wrote, or the folder of its articles"
    case .dataBroken: "give a briefing.json that 'collate data' wrote, a PDF, or a folder of articles"
    case .dataTooNew: "use a newer collate"
    case .dataTooLarge: "no briefing has so much; build it again"
    case .dataPartMissing: "build the briefing again"
    case .addressWrong: "write them like 'Desk <desk@example.org>, a@example.org'"
    case .mailLarge: "a layout with fewer pages makes it smaller: --layout email"
    case .mailTooLarge: "take a smaller layout (--layout email), or write it all the same with --force"
    case .mailUnwritable: "this is a fault in collate; please report it"
    case .recipientMissing: "name somebody with --to"
    case .mailerMissing: "install a mail transfer agent, or open the .eml in a mail program"
    case .mailerFailed: "its own messages tell why; the .eml can be opened in a mail program"
    }
  }

  /// How files of other formats are made into text.
  private static let conversion: [String: String] = {
    let pandoc = { (ext: String) in "convert it: pandoc -t plain --wrap=none FILE.\(ext) -o FILE.txt" }
    var steps = ["pdf": "convert it: pdftotext -layout FILE.pdf FILE.txt", "doc": "convert it: soffice --convert-to txt FILE.doc"]
    for ext in ["docx", "odt", "rtf", "epub", "rst", "org", "tex"] { steps[ext] = pandoc(ext) }
    for ext in ["png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "heic"] { steps[ext] = "read its text: tesseract FILE.\(ext) FILE" }
    for ext in ["webarchive", "maff"] { steps[ext] = "save the page again as HTML or MHTML" }
    steps["warc"] = "take the page out of it, as HTML"
    for ext in ["zip", "gz", "tar", "tgz", "7z", "xz", "bz2", "zst"] { steps[ext] = "unpack it" }
    return steps
  }()

  /// What was found, on one line and short enough for one.
  private static func excerpt(_ text: String, most: Int = 60) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > most ? line.prefix(most) + "…" : line
  }

  private static func guess(_ near: [String]) -> String {
    near.first.map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension Diagnostic: CustomStringConvertible {
  /// One line: `file:line: severity: message; next step`.
  public var description: String {
    var text = ""
    if let file { text += file + (line.map { ":\($0)" } ?? "") + ": " }
    text += severity.rawValue + ": " + message
    if let nextStep { text += " (" + nextStep + ")" }
    return text
  }
}
