import ArgumentParser
import Delivery
import Diagnostics
import Foundation
import Rendering

struct MailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail",
    abstract: "Write a mail that is ready to be sent: a summary, and the briefing attached.",
    discussion: """
      The mail opens in a mail program as a draft. It holds the bottom line, the key
      figures and the sources as text and as HTML, and the PDF. A Traffic Light
      Protocol mark stands in the subject and in the first line. Of a PDF its data
      are taken; of a batch the briefing is built first.

      Examples:
        collate mail seeds/deir-ez-zor -o briefing.eml
        collate mail briefing.pdf --to "Desk <desk@example.org>" -o briefing.eml
        collate mail articles/ --layout email --cc a@example.org -o briefing.eml
        collate mail briefing.pdf --from me@example.org --to desk@example.org --send

      Over 2 MB there is a warning; over 10 MB nothing is written without --force.
      """)

  @Argument(help: "A briefing as a PDF, or a folder of articles.", completion: .file())
  var briefing: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (- for standard output).", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Who sends it; left to the mail program without.", valueName: "address"))
  var from: String?

  @Option(help: ArgumentHelp("Whom it is for; may be given several times.", valueName: "address"))
  var to: [String] = []

  @Option(help: ArgumentHelp("Who gets a copy; may be given several times.", valueName: "address"))
  var cc: [String] = []

  @Option(help: "The subject; a Traffic Light Protocol mark is put before it.")
  var subject: String?

  @Option(help: ArgumentHelp("Of a batch: a layout by name, or a layout file.", valueName: "name|file"))
  var layout = "briefing"

  @Option(help: ArgumentHelp("Of a batch: the last issue, to tell what changed since.", valueName: "old"), completion: .file())
  var since: String?

  @Flag(help: "Write it however large it is.")
  var force = false

  @Flag(help: "Hand it to the local sendmail, instead of or besides writing it.")
  var send = false

  @Flag(help: "Treat warnings as errors: exit with 65.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print no notes and warnings.")
  var quiet = false

  func validate() throws {
    if output == nil, !send { throw ValidationError("Say where to write the mail (-o FILE.eml), or --send it.") }
  }

  func run() throws {
    if send, to.isEmpty, cc.isEmpty { throw Diagnostic(.error, .recipientMissing) }
    var messages = Messages(isQuiet: quiet, isStrict: strict)
    let addresses = MailRun.Addresses(
      from: try from.map { try MailAddresses([$0], option: "--from") }, to: try Self.addresses(to, option: "--to"), cc: try Self.addresses(cc, option: "--cc"))
    let mailer = send ? try Mailer() : nil
    let run = MailRun(layout: layout, since: since, subject: subject, addresses: addresses)
    var mail = try run.mail(of: briefing, &messages)
    let message = try MailWriter.message(mail)
    messages.report([MailSize.diagnostic(of: message.count, isForced: force)].compactMap { $0 }.filter { $0.severity < .error })
    if let fault = MailSize.diagnostic(of: message.count, isForced: force), fault.severity == .error { throw fault }
    if let code = messages.failure { throw code }
    if let output { if output == "-" { try StandardOutput.write(message) } else { try OutputFile.write(message, to: output) } }
    guard let mailer else { return }
    // What is sent is no draft, and its date is that of its sending.
    (mail.isUnsent, mail.date) = (false, SourceDate.seconds)
    try mailer.send(try MailWriter.message(mail, lineEnd: .lf))
  }

  private static func addresses(_ list: [String], option: String) throws(Diagnostic) -> MailAddresses? {
    list.isEmpty ? nil : try MailAddresses(list, option: option)
  }
}
