public import Diagnostics

/// Reads a batch: from a folder or a list of files to articles.
///
/// A file that cannot be read becomes a diagnostic, and the rest of the batch goes on. Within a
/// folder, hidden files, sub-folders, `batch.yaml`, `corrections.yaml` and `README.md` are no articles.
public struct BatchReader: Sendable {
  public init() {}

  /// Reads the articles at `paths`, folders or files, as one batch.
  /// - Returns: the batch, or nothing where no article could be read or `batch.yaml` is broken, with
  ///   all that was found on the way; without a batch, at least one diagnostic is an error.
  public func read(_ paths: [String]) -> (batch: Batch?, diagnostics: [Diagnostic]) {
    var log = DiagnosticLog()
    let files = BatchFiles(paths, log: &log)
    var articles: [Article] = []
    // Without its only file there is no batch.
    let severity: Diagnostic.Severity = files.articles.count == 1 ? .error : .warning
    for file in files.articles { articles += read(file, faults: severity, log: &log) }
    Self.nameApart(&articles)

    var manifest = BatchManifest()
    let names = files.articles.map(\.id)
    let isFile = Set(names)
    let known = names + articles.map(\.id).filter { !isFile.contains($0) }
    for file in files.manifests {
      guard let text = manifestText(file, log: &log) else { return (nil, log.diagnostics) }
      do {
        manifest = try BatchManifest.read(
          text, path: file.path, into: &articles, known: known, log: &log)
      } catch {
        log.record(error)
        return (nil, log.diagnostics)
      }
    }

    guard !articles.isEmpty else {
      if log.gravest != .error {
        log.record(
          Diagnostic(.error, file: paths.first, files.articles.isEmpty ? .folderWithoutArticles : .filesWithoutArticle))
      }
      return (nil, log.diagnostics)
    }
    let corrections = files.corrections.map(Self.corrections)
    return (Batch(name: files.name, manifest: manifest, articles: articles, corrections: corrections), log.diagnostics)
  }

  private func read(_ file: BatchFiles.File, faults severity: Diagnostic.Severity, log: inout DiagnosticLog) -> [Article] {
    guard let format = ArticleFormats.format(of: file.name) else {
      log.record(Diagnostic(severity, file: file.path, .formatUnsupported(extension: file.fileExtension)))
      return []
    }
    var notes = FormatNotes()
    var articles: [Article] = []
    var fault: FileBytes.Fault?
    do {
      let bytes = try FileBytes.read(file.path, within: file.folder)
      articles = try format.articles(in: ArticleFile(id: file.id, path: file.path, bytes: bytes), notes: &notes)
      for index in articles.indices {
        articles[index].sha256 = Digest.sha256(articles.count == 1 ? bytes : Array(articles[index].blocks.map(\.text).joined(separator: "\n").utf8))
      }
      if articles.contains(where: { $0.blocks.count >= Paragraph.most }) { notes.record(.warning, .pageTooLong(blocks: Paragraph.most)) }
      if articles.contains(where: { $0.isCut }) { notes.record(.warning, ArticleText.cut) }
      articles.removeAll { $0.body.isEmpty }
      if articles.isEmpty { fault = FileBytes.Fault(fact: .articleWithoutBody) }
    } catch {
      fault = error
    }
    for note in notes.all { log.record(Diagnostic(note.severity, file: file.path, line: note.line, note.fact)) }
    if let fault { log.record(Diagnostic(severity, file: file.path, line: fault.line, fault.fact)) }
    return articles
  }

  /// The decoded text of a `corrections.yaml`. The batch can do without it.
  private static func corrections(_ file: BatchFiles.File) -> CorrectionsFile {
    do {
      let decoded = try DecodedText(FileBytes.read(file.path, within: file.folder))
      let notes = decoded.assumedEncoding.map { [Diagnostic(.note, file: file.path, .encodingAssumed($0))] } ?? []
      return CorrectionsFile(path: file.path, text: decoded.text, faults: notes)
    } catch {
      let faults = error.fact == .fileEmpty ? [] : [Diagnostic(.warning, file: file.path, line: error.line, error.fact)]
      return CorrectionsFile(path: file.path, text: "", faults: faults)
    }
  }

  /// Articles whose ids differ in the file's ending alone keep it in their stems.
  private static func nameApart(_ articles: inout [Article]) {
    let counts = Dictionary(grouping: articles, by: \.stem).mapValues(\.count)
    for index in articles.indices where counts[articles[index].stem] != 1 { articles[index].stem = articles[index].id }
  }

  /// The decoded text of `batch.yaml`. The batch cannot do without its words.
  private func manifestText(_ file: BatchFiles.File, log: inout DiagnosticLog) -> SourceText? {
    do {
      let decoded = try DecodedText(FileBytes.read(file.path, within: file.folder))
      if let assumed = decoded.assumedEncoding { log.record(Diagnostic(.note, file: file.path, .encodingAssumed(assumed))) }
      return SourceText(decoded.text)
    } catch {
      // An empty manifest says nothing, and rightly so.
      if error.fact == .fileEmpty { return SourceText("") }
      log.record(Diagnostic(.error, file: file.path, error.fact))
      return nil
    }
  }
}
