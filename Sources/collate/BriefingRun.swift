import ArgumentParser
import Articles
import Briefings
import Dates
import Diagnostics
import Differences
import Documents
import Foundation
import Graphics
import Rendering
import Typesetting
import Typography

/// The main job, composed: files → batch → analysis → document → pages → file.
struct BriefingRun {
  let layout: String
  let format: String
  /// The language that the report speaks; nil for the batch's or the layout's.
  let language: String?
  let looks: Looks
  let overrides: Overrides
  /// The last issue, to tell what changed since: a PDF, a data file or a folder of articles; nil for none.
  var since: String?
  /// True for a PDF that a reader on a network shows from its first page on.
  var isLinearized = false
  let messages: Messages

  /// Writes the reports of the paths: every folder is a batch of its own, loose files make one together.
  func write(_ paths: [String], to output: String?) throws {
    let batches = Self.batches(paths)
    if output != nil, batches.count > 1 { throw ValidationError("-o takes one batch, and \(batches.count) were given") }
    try checkOutputs(of: batches)
    var failure: ExitCode?
    for batch in batches {
      do {
        try write(batch: batch, to: output)
      } catch let code as ExitCode {
        failure = failure ?? code
      }
    }
    if let failure { throw failure }
  }

  /// The batches that the paths stand for; a path given twice counts once.
  static func batches(_ paths: [String]) -> [[String]] {
    var folders: [[String]] = []
    var files: [String] = []
    var seen: Set<String> = []
    for path in paths where seen.insert(URL(fileURLWithPath: path).standardizedFileURL.path).inserted {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { folders.append([path]) } else { files.append(path) }
    }
    return folders + (files.isEmpty ? [] : [files])
  }

  /// Two folders of one name in different places would have one report.
  private func checkOutputs(of batches: [[String]]) throws(Diagnostic) {
    var seen: Set<String> = []
    for batch in batches {
      let name = Batch.name(of: batch)
      if !seen.insert(name).inserted { throw Diagnostic(.error, file: batch.first, .sameOutput(path: ReportFiles.defaultPath(of: name, format))) }
    }
  }

  private func write(batch paths: [String], to output: String?) throws {
    do {
      let briefing = try briefing(of: paths)
      try ReportFiles.write(briefing.files, of: briefing.analysis.batch.name, as: briefing.format, to: output)
    } catch let diagnostic as Diagnostic {
      Messages.print(diagnostic.description)
      throw ExitStatus.code(for: diagnostic.fact)
    }
  }

  /// A briefing before it is written.
  struct Briefing {
    let analysis: BatchAnalysis
    /// What it says, as data.
    let data: IssueData
    /// The layout that it was made in, with the words of its language.
    let layout: Layout
    let format: String
    let files: [RenderedFile]
    /// What there is to say of it, printed already.
    let messages: Messages
  }

  /// The briefing of a batch, in the format asked for.
  /// - Throws: a `Diagnostic`; an exit code where the reasons have been printed.
  func briefing(of paths: [String]) throws -> Briefing {
    let installation = Installation()
    // What can be wrong without the articles is told first.
    let format = try outputFormat()
    var messages = self.messages
    var layout = looks.applied(to: try installation.layout(self.layout, language: language, messages: &messages))
    // Another thread reads what words are parted by while this one reads the articles.
    let dictionaries = HyphenDictionaries()
    let spoken = layout.wording.language
    DispatchQueue.global().async { dictionaries.prepare(spoken) }
    let last = try since.map { try IssueInput(path: $0).data(&messages) }
    let analysis = BatchAnalysis(try BatchClaims(paths: paths, messages: messages, overrides: overrides, withStatements: true))
    messages = analysis.messages
    if language == nil, let spoken = analysis.batch.manifest.language { layout.wording = wording(spoken, installation, &messages) ?? layout.wording }
    let data = IssueData(analysis, layout: layout)
    let changes = last.map { IssueComparison.differences(from: $0, to: data) }
    let fonts = try installation.fonts()
    messages.report(fonts.diagnostics)
    let shaper = try Shaper(fonts, language: layout.wording.language)
    let composer = BriefingComposer(layout: layout)
    let measuring = ChartMeasuring(shaper: shaper, stylesheet: layout.stylesheet)
    let unknown = composer.unknownLeads(in: analysis.batch, extraction: analysis.extraction, analysis: analysis.analysis, measuring: measuring)
    messages.report(unknown.map { Diagnostic(.warning, file: paths.first, .leadUnknown($0)) })
    let date = Self.documentDate(analysis.batch)
    let typesetter = Typesetter(shaper: shaper, stylesheet: layout.stylesheet, dictionaries: dictionaries)
    let (document, typeset) = PageFitting(
      layout: layout,
      compose: { dropped in
        composer.document(
          of: analysis.batch, extraction: analysis.extraction, analysis: analysis.analysis, corrections: analysis.corrections, date: date,
          dropped: dropped, measuring: measuring, changes: changes)
      }, typeset: typesetter.typeset
    ).fitted()
    // What the pages could not be set with is no matter of a format without pages.
    messages.report(format.hasPages ? typeset.diagnostics : typeset.diagnostics.filter { PageFitting.isTold($0.fact) })
    let files: [RenderedFile]
    switch format {
    case .analysis: files = [RenderedFile(bytes: Array(try BriefingData(analysis, document: document).json().utf8))]
    case .document(let format): files = [RenderedFile(bytes: format.render(document, stylesheet: layout.stylesheet))]
    case .pages(let format):
      var log = DiagnosticLog()
      files = try format.render(typeset.document, attachments: IssueAttachments.all(data, analysis), fonts: fonts, log: &log)
      messages.report(log.diagnostics)
    }
    if let code = messages.failure { throw code }
    return Briefing(analysis: analysis, data: data, layout: layout, format: format.name, files: files, messages: messages)
  }

  /// The words of the batch's language, or nil with a warning where there are none.
  private func wording(_ language: String, _ installation: Installation, _ messages: inout Messages) -> Wording? {
    do throws(Diagnostic) {
      return try installation.wording(of: language)
    } catch {
      messages.report([Diagnostic(.warning, file: error.file, line: error.line, error.fact)])
      return nil
    }
  }

  /// What to write: pages, the document without pages, or what was found.
  private enum Format {
    case pages(any OutputFormat)
    case document(any DocumentFormat)
    case analysis

    var hasPages: Bool { if case .pages = self { true } else { false } }

    var name: String {
      switch self {
      case .pages(let format): format.name
      case .document(let format): format.name
      case .analysis: BriefingRun.analysisFormat
      }
    }
  }

  /// The format that writes what was found, as data.
  static let analysisFormat = "json"

  private func outputFormat() throws(Diagnostic) -> Format {
    if format.lowercased() == Self.analysisFormat { return .analysis }
    if let format = DocumentFormats.named(format) { return .document(format) }
    let pages = try OutputFormats.named(format, besides: DocumentFormats.all.map(\.name) + [Self.analysisFormat])
    return .pages(pages is PDFFormat ? PDFFormat(isLinearized: isLinearized, threads: ProcessInfo.processInfo.activeProcessorCount) : pages)
  }

  /// The batch's own day, else SOURCE_DATE_EPOCH, else none: what goes into the file's properties, so
  /// that the same batch gives the same bytes on any day.
  static func documentDate(_ batch: Batch) -> String {
    if let date = batch.asOf?.value { return CalendarDate(dayNumber: date.last).description + "T00:00:00Z" }
    return SourceDate.text ?? ""
  }
}
