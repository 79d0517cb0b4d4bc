import ArgumentParser
import Briefings
import Diagnostics
import Foundation
import Typography

struct LayoutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layouts",
    abstract: "List the layouts, or check a layout file.",
    discussion: """
      A layout is a YAML file: page, colours, styles, sections, and what is left out
      first to keep to a number of pages. It can stand on another (based-on: briefing)
      and say only what differs. --check tells unknown keys, sections, fonts and styles,
      values of the wrong type, type that is too small and measures that are impossible,
      each with its line, and exits with 65 where there is any.

      Examples:
        collate layouts
        collate layouts --check layouts/briefing.yaml
        collate layouts --json
      """)

  @Option(help: ArgumentHelp("A layout file to check.", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var check: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let installation = Installation()
    if let check { return try Self.check(check, installation) }
    var entries: [LayoutEntry] = []
    // A broken layout is told of, and the others are listed.
    var messages = Messages(isQuiet: false, isStrict: false)
    for name in installation.layoutNames {
      do throws(Diagnostic) {
        let (layout, diagnostics) = try installation.readLayout(name)
        messages.report(diagnostics)
        if let layout { entries.append(LayoutEntry(name: name, layout)) }
      } catch {
        messages.report([error])
      }
    }
    try StandardOutput.write(json ? LayoutEntry.json(entries) : LayoutEntry.text(entries))
    if let failure = messages.failure { throw failure }
  }

  private static func check(_ path: String, _ installation: Installation) throws {
    guard FileManager.default.fileExists(atPath: path) else { throw Diagnostic(.error, file: path, .pathMissing) }
    let families = try installation.path(of: "fonts/manifest.yaml").map { (path) throws(Diagnostic) in try FontManifest.load(path).families.map(\.name) }
    let (layout, diagnostics) = try installation.readLayout(path.contains("/") ? path : "./" + path, families: families)
    for diagnostic in diagnostics { Messages.print(diagnostic.description) }
    guard let layout, diagnostics.isEmpty else { throw ExitStatus.badData }
    try StandardOutput.write("\(path): a layout without faults, \(layout.sections.count) sections\n")
  }
}
