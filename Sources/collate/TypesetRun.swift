import ArgumentParser
import Articles
import Briefings
import Diagnostics
import Documents
import Foundation
import Graphics
import Rendering
import Synchronization
import Typesetting
import Typography

/// Sets documents, several at a time: file → document → pages → file.
struct TypesetRun {
  let layout: String
  let format: String
  let looks: BriefingRun.Looks
  let isLinearized: Bool
  /// How many threads set documents; each has fonts of its own.
  let jobs: Int
  let messages: Messages

  /// Writes the pages of each document; one that fails does not keep the others from it.
  /// - Parameter output: a file, or for several documents a folder; nil for files in `reports`.
  func write(_ paths: [String], to output: String?) throws {
    guard let path = paths.first else { return }
    let installation = Installation()
    var messages = messages
    // Other threads read the layout, and what words are parted by, while this one reads the first document.
    let reading = Future { [layout] in try installation.readLayout(layout) }
    reading.start()
    let first = Result { try DocumentInput(path: path).document() }
    let dictionaries = HyphenDictionaries()
    if let language = try? first.get().properties.language { DispatchQueue.global().async { dictionaries.prepare(language) } }
    let stylesheet = looks.applied(to: try installation.layout(layout, read: reading.value(), messages: &messages)).stylesheet
    let places = try places(of: paths, output)
    let setting = Setting(
      installation: installation, stylesheet: stylesheet,
      // Where there is but one document, the other threads have nothing to do.
      format: try outputFormat(threads: paths.count > 1 ? 1 : ProcessInfo.processInfo.activeProcessorCount), isStrict: messages.isStrict,
      dictionaries: dictionaries)
    // Whoever sets it takes it, so that a long one is given up when it is set.
    let waiting = Mutex<Result<Document, any Error>?>(first)
    // Told in the order of the documents, whichever is done first.
    let board = Mutex(Board(messages: messages))
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, paths.count)) { _ in
      var worker: Worker?
      while true {
        let index = next.withLock { next -> Int in
          defer { next += 1 }
          return next
        }
        guard index < paths.count else { return }
        let outcome: Outcome
        do throws(Diagnostic) {
          let ready: Worker
          if let worker { ready = worker } else { ready = try Worker(setting) }
          worker = ready
          let input = index == 0 ? waiting.withLock { $0.take() } : nil
          outcome = ready.write(paths[index], input ?? Result { try DocumentInput(path: paths[index]).document() }, to: places[index])
        } catch {
          outcome = Outcome(diagnostics: [error], code: ExitStatus.code(for: error.fact))
        }
        board.withLock { $0.take(outcome, at: index) }
      }
    }
    if let code = board.withLock({ $0.failures.first }) { throw code }
  }

  /// What came of a document.
  struct Outcome: Sendable {
    var diagnostics: [Diagnostic]
    /// The code to fail with.
    var code: ExitCode?
  }

  private struct Board {
    var messages: Messages
    var failures: [ExitCode] = []
    private var waiting: [Int: Outcome] = [:]
    private var told = 0

    init(messages: Messages) { self.messages = messages }

    mutating func take(_ outcome: Outcome, at index: Int) {
      waiting[index] = outcome
      while let outcome = waiting.removeValue(forKey: told) {
        messages.report(outcome.diagnostics)
        if let code = outcome.code { failures.append(code) }
        told += 1
      }
    }
  }

  /// - Parameter threads: how many finish a document.
  private func outputFormat(threads: Int) throws(Diagnostic) -> Format {
    if let format = DocumentFormats.named(format) { return .document(format) }
    let pages = try OutputFormats.named(format, besides: DocumentFormats.all.map(\.name))
    return .pages(pages is PDFFormat ? PDFFormat(isLinearized: isLinearized, threads: threads) : pages)
  }

  /// What to write: pages, or the document without pages.
  enum Format: Sendable {
    case pages(any OutputFormat)
    case document(any DocumentFormat)

    var name: String {
      switch self {
      case .pages(let format): format.name
      case .document(let format): format.name
      }
    }
  }

  /// Where each document's report goes.
  /// - Throws: where two would have one file, or several documents go to one.
  private func places(of paths: [String], _ output: String?) throws -> [Place] {
    let names = paths.map { $0 == "-" ? "document" : URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    var seen: Set<String> = []
    for (name, path) in zip(names, paths) where !seen.insert(name).inserted {
      throw Diagnostic(.error, file: path, .sameOutput(path: ReportFiles.defaultPath(of: name, format)))
    }
    guard let output else { return names.map { Place(name: $0, path: nil) } }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    guard output.hasSuffix("/") || isThere && isFolder.boolValue else {
      if paths.count > 1 { throw ValidationError("-o takes a folder for several documents, such as '\(output == "-" ? "out" : output)/'") }
      return [Place(name: names[0], path: output)]
    }
    // Where it can't be made, the writes that follow tell why.
    try? FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let folder = output.hasSuffix("/") ? output : output + "/"
    return names.map { Place(name: $0, path: "\(folder)\($0).\(format.lowercased())") }
  }

  struct Place: Sendable {
    var name: String
    var path: String?
  }

  /// What every document of a run is set with.
  struct Setting: Sendable {
    let installation: Installation
    let stylesheet: Stylesheet
    let format: Format
    let isStrict: Bool
    let dictionaries: HyphenDictionaries
  }
}

/// Sets documents on one thread, with its own fonts.
private final class Worker {
  private let setting: TypesetRun.Setting
  private let fonts: FontLibrary
  /// By language.
  private var typesetters: [String: Typesetter] = [:]
  private var hasToldOfFonts = false

  init(_ setting: TypesetRun.Setting) throws(Diagnostic) {
    self.setting = setting
    fonts = try setting.installation.fonts()
  }

  /// - Parameter input: what the path's file says.
  func write(_ path: String, _ input: consuming Result<Document, any Error>, to place: TypesetRun.Place) -> TypesetRun.Outcome {
    var log = DiagnosticLog()
    do {
      let document = try (consume input).get()
      let files: [RenderedFile]
      switch setting.format {
      case .document(let format): files = [RenderedFile(bytes: format.render(document, stylesheet: setting.stylesheet))]
      case .pages(let format):
        let (pages, diagnostics) = try set(consume document)
        log.record(diagnostics)
        files = try format.render(consume pages, attachments: [], fonts: fonts, log: &log)
      }
      let all = log.diagnostics.map { Diagnostic($0.severity, file: $0.file ?? path, line: $0.line, $0.fact) }
      let isRefused = all.contains { $0.severity == .error || setting.isStrict && $0.severity == .warning }
      if !isRefused { try ReportFiles.write(files, of: place.name, as: setting.format.name, to: place.path) }
      return TypesetRun.Outcome(diagnostics: all, code: isRefused ? ExitStatus.badData : nil)
    } catch let diagnostic as Diagnostic {
      return TypesetRun.Outcome(diagnostics: log.diagnostics + [diagnostic], code: ExitStatus.code(for: diagnostic.fact))
    } catch let code as ExitCode {
      return TypesetRun.Outcome(diagnostics: log.diagnostics, code: code)
    } catch {
      let fact = Fact.documentWrong(problem: "\(error)")
      return TypesetRun.Outcome(diagnostics: [Diagnostic(.error, file: path, fact)], code: ExitStatus.badData)
    }
  }

  private func set(_ document: consuming Document) throws(Diagnostic) -> (PagedDocument, [Diagnostic]) {
    let typeset = try typesetter(document.properties.language).typeset(document)
    return (typeset.document, typeset.diagnostics)
  }

  private func typesetter(_ language: String) throws(Diagnostic) -> Typesetter {
    if let known = typesetters[language] { return known }
    let made = Typesetter(shaper: try Shaper(fonts, language: language), stylesheet: setting.stylesheet, dictionaries: setting.dictionaries)
    typesetters[language] = made
    return made
  }
}
