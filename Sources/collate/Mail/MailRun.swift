import Articles
import Briefings
import Dates
import Delivery
import Diagnostics
import Differences
import Foundation
import Rendering

/// Makes the mail of a briefing, which is built first where articles are given.
struct MailRun {
  struct Addresses {
    var from, to, cc: MailAddresses?
  }

  let layout: String
  let since: String?
  let subject: String?
  let addresses: Addresses

  func mail(of path: String, _ messages: inout Messages) throws -> Mail {
    let (data, file) = try issue(path, &messages)
    var shown = try Installation().layout("email", messages: &messages)
    shown.wording = try wording(data.batch.language, else: shown.wording)
    let summary = MailSummary(data, wording: shown.wording)
    let document = summary.document(attached: file.name)
    func form(_ format: any DocumentFormat) -> String { String(decoding: format.render(document, stylesheet: shown.stylesheet), as: UTF8.self) }
    // A mark that the subject has already is not put before it again.
    let mark = data.batch.tlp.flatMap { tlp in subject.map { $0.contains(tlp) } == true ? nil : tlp }
    let day = data.batch.asOf.flatMap(CalendarDate.init(iso:)).map { $0.last.value * 86_400 }
    return Mail(
      subject: subject.map { [mark, $0].compactMap { $0 }.joined(separator: " ") } ?? summary.subject, from: addresses.from, to: addresses.to,
      cc: addresses.cc, date: SourceDate.seconds ?? day, text: form(PlainTextFormat()), html: form(HTMLFormat()), file: file)
  }

  /// The data of an issue with its PDF.
  private func issue(_ path: String, _ messages: inout Messages) throws -> (data: IssueData, file: Mail.File) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw Diagnostic(.error, file: path, .pathMissing) }
    guard isFolder.boolValue else {
      let bytes = try InputFile.bytes(of: path)
      if bytes.isEmpty { throw Diagnostic(.error, file: path, .issueEmpty) }
      let data = try IssueInput(path: path).data(ofPDF: bytes)
      return (data, Mail.File(name: URL(fileURLWithPath: path).lastPathComponent, mediaType: "application/pdf", bytes: bytes))
    }
    let run = BriefingRun(
      layout: layout, format: "pdf", language: nil, looks: .init(), overrides: try .init(title: nil, asOf: nil), since: since, messages: messages)
    let briefing = try run.briefing(of: [path])
    messages = briefing.messages
    let batch = briefing.data.batch
    let name = FileName.briefing(day: batch.asOf, name: batch.name, issue: batch.issue, language: batch.language)
    return (briefing.data, Mail.File(name: name, mediaType: "application/pdf", bytes: briefing.files.first?.bytes ?? []))
  }

  private func wording(_ language: String, else usual: Wording) throws -> Wording {
    do throws(Diagnostic) {
      return try Installation().wording(of: language)
    } catch {
      // A language of a later version: the figures stay in its words.
      return usual
    }
  }
}
