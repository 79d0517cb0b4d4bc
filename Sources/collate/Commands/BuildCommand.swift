import ArgumentParser
import Foundation

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the briefing of a batch of articles.",
    discussion: """
      The batch is a folder of articles, or a list of article files. Several folders
      give a report each.

      Examples:
        collate build seeds/deir-ez-zor
        collate build seeds/deir-ez-zor -o briefing.pdf
        collate build articles/ --title "Flood in the delta" --as-of 2024-08-31
        collate build articles/ --format json -o analysis.json
      """)

  @OptionGroup var input: BatchArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: reports/BATCH.pdf; - for standard output).", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("A layout by name, or a layout file.", valueName: "name|file"))
  var layout = "briefing"

  @Option(help: ArgumentHelp("What to write: pdf, png, svg, frames (a text dump of the pages) or json (the document).", valueName: "format"))
  var format = "pdf"

  @Option(help: "The briefing's title; wins over batch.yaml.")
  var title: String?

  @Option(help: ArgumentHelp("The day the briefing speaks of; wins over batch.yaml.", valueName: "YYYY-MM-DD"))
  var asOf: String?

  func validate() throws { try input.requireBatch() }

  func run() throws {
    let messages = Messages(isQuiet: input.quiet, isStrict: input.strict)
    let run = BriefingRun(
      layout: layout, format: format, overrides: try BriefingRun.Overrides(title: title, asOf: asOf), messages: messages)
    try run.write(input.batch, to: output)
  }
}
