import ArgumentParser
import Articles
import Briefings
import Dates
import Diagnostics
import Documents
import Foundation
import Graphics
import Rendering
import Typesetting
import Typography

/// The main job, composed: files → batch → analysis → document → pages → file.
struct BriefingRun {
  /// What the command line says over `batch.yaml`.
  struct Overrides {
    var title: String?
    var asOf: CalendarDate?

    init(title: String?, asOf: String?) throws {
      self.title = title
      guard let asOf else { return }
      guard let date = CalendarDate(iso: asOf), date.day != nil else {
        throw ValidationError("--as-of must be a date such as 2017-09-05, not '\(asOf)'.")
      }
      self.asOf = date
    }
  }

  let layout: String
  let format: String
  let overrides: Overrides
  let messages: Messages

  /// Writes the reports of the paths: every folder is a batch of its own, loose files make one together.
  func write(_ paths: [String], to output: String?) throws {
    let batches = Self.batches(paths)
    if output != nil, batches.count > 1 { throw ValidationError("-o takes one batch; \(batches.count) were given.") }
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

  static func batches(_ paths: [String]) -> [[String]] {
    var folders: [[String]] = []
    var files: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { folders.append([path]) } else { files.append(path) }
    }
    return folders + (files.isEmpty ? [] : [files])
  }

  private func write(batch paths: [String], to output: String?) throws {
    let installation = Installation()
    do {
      // What can be wrong without the articles is told first.
      let format = try self.format == "json" ? nil : OutputFormats.named(self.format)
      var messages = self.messages
      let layout = try installation.layout(self.layout, messages: &messages)
      let analysis = try BatchAnalysis(paths: paths, messages: messages, overrides: overrides)
      messages = analysis.messages
      let fonts = try fonts(installation)
      messages.report(fonts.diagnostics)
      let shaper = try Shaper(fonts, language: layout.wording.language)
      let document = BriefingComposer(layout: layout).document(
        of: analysis.batch, extraction: analysis.extraction, analysis: analysis.analysis, date: Self.documentDate(analysis.batch),
        measuring: ChartMeasuring(shaper: shaper, stylesheet: layout.stylesheet))
      guard let format else {
        try Self.put(Self.json(document), to: output ?? Self.defaultOutput(analysis.batch, "json"))
        return try Self.finish(messages)
      }
      let typeset = Typesetter(shaper: shaper, stylesheet: layout.stylesheet).typeset(document)
      messages.report(typeset.diagnostics)
      var log = DiagnosticLog()
      let files = try format.render(typeset.document, attachments: [], fonts: fonts, log: &log)
      messages.report(log.diagnostics)
      for file in files {
        var path = output ?? Self.defaultOutput(analysis.batch, format.name)
        if let page = file.page, path != "-" { path = Self.numbered(path, page) }
        try Self.put(file.bytes, to: path)
      }
      try Self.finish(messages)
    } catch let diagnostic as Diagnostic {
      Messages.print(diagnostic.description)
      throw ExitStatus.code(for: diagnostic.fact)
    }
  }

  private static func finish(_ messages: Messages) throws {
    if let code = messages.failure { throw code }
  }

  private func fonts(_ installation: Installation) throws(Diagnostic) -> FontLibrary {
    guard let path = installation.path(of: "fonts/manifest.yaml") else { throw Diagnostic(.error, .fontManifestMissing) }
    return try FontLibrary(try FontManifest.load(path))
  }

  /// The batch's own day, else SOURCE_DATE_EPOCH, else now: what goes into the file, so that the same
  /// batch gives the same bytes.
  static func documentDate(_ batch: Batch) -> String {
    if let date = batch.asOf?.value { return CalendarDate(dayNumber: date.last).description + "T00:00:00Z" }
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Double($0) }
    let seconds = epoch ?? Date().timeIntervalSince1970
    let day = Int((seconds / 86_400).rounded(.down))
    let rest = Int(seconds) - day * 86_400
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return CalendarDate(dayNumber: DayNumber(day)).description + "T" + clock + "Z"
  }

  private static func json(_ document: Document) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? encoder.encode(document) else { return [] }
    return Array(data) + [0x0A]
  }

  static func defaultOutput(_ batch: Batch, _ ext: String) -> String { "reports/\(batch.name).\(ext)" }

  private static func numbered(_ path: String, _ page: Int) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "\(path)-\(page)" }
    return path[..<dot] + "-\(page)" + path[dot...]
  }

  private static func put(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    if path == "-" {
      FileHandle.standardOutput.write(Data(bytes))
    } else {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      if path.hasPrefix("reports/") { try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
      try OutputFile.write(bytes, to: path)
    }
  }
}
