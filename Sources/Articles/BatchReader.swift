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
    for file in files.articles {
      guard let article = read(file, faults: severity, log: &log) else { continue }
      articles.append(article)
    }

    var manifest = BatchManifest()
    for file in files.manifests {
      guard let text = decode(file, isManifest: true, faults: .error, log: &log) else { return (nil, log.diagnostics) }
      do {
        manifest = try BatchManifest.read(
          text, path: file.path, into: &articles, known: files.articles.map(\.id), log: &log)
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
    return (Batch(name: files.name, manifest: manifest, articles: articles), log.diagnostics)
  }

  private func read(_ file: BatchFiles.File, faults severity: Diagnostic.Severity, log: inout DiagnosticLog) -> Article? {
    guard let format = ArticleFormats.format(of: file.name) else {
      log.record(Diagnostic(severity, file: file.path, .formatUnsupported(extension: file.fileExtension)))
      return nil
    }
    guard let source = decode(file, faults: severity, log: &log) else { return nil }
    let article = format.article(id: file.id, path: file.path, source: source)
    guard !article.body.isEmpty else {
      log.record(Diagnostic(severity, file: file.path, .articleWithoutBody))
      return nil
    }
    return article
  }

  /// The decoded text of a file that holds some. The batch cannot do without its manifest's words.
  private func decode(
    _ file: BatchFiles.File, isManifest: Bool = false, faults severity: Diagnostic.Severity, log: inout DiagnosticLog
  ) -> SourceText? {
    do {
      let decoded = try DecodedText(FileBytes.read(file.path))
      if let assumed = decoded.assumedEncoding {
        log.record(Diagnostic(.note, file: file.path, .encodingAssumed(assumed)))
      }
      return SourceText(decoded.text)
    } catch {
      // An empty manifest says nothing, and rightly so.
      if isManifest, error.fact == .fileEmpty { return SourceText("") }
      log.record(Diagnostic(severity, file: file.path, error.fact))
      return nil
    }
  }
}
