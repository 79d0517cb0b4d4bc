import ArgumentParser
import Rendering

struct TypesetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "typeset",
    abstract: "Set documents of other programs in pages.",
    discussion: """
      A document is JSON: headings, paragraphs, lists, tables, figures and notes,
      without places or pages. --schema describes it, and collate build --format
      document writes that of a briefing. Styles and colours are those of the
      layout. The PDF is tagged (PDF/UA-1, PDF/A-3a) as every file of collate is.

      Examples:
        collate typeset document.json -o document.pdf
        collate typeset *.json -o out/ --jobs 2
        collate typeset document.json --layout handout --binding
        collate typeset document.json --format frames -o -
        collate typeset --schema > document.schema.json
      """)

  @Argument(help: "Document files; - for standard input.", completion: .file(extensions: ["json"]))
  var documents: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: reports/DOCUMENT.pdf; - for standard output); of several documents a folder.", valueName: "file|folder"))
  var output: String?

  @Option(help: ArgumentHelp("A layout by name, or a layout file.", valueName: "name|file"))
  var layout = "briefing"

  @Option(help: ArgumentHelp("What to write: pdf, png, svg, txt, html, frames (a text dump of the pages) or document (the document as it was read).", valueName: "format"))
  var format = "pdf"

  @OptionGroup var look: LookArguments

  @Option(help: ArgumentHelp("How many documents are set at a time.", valueName: "n"))
  var jobs = 1

  @Flag(help: "Print the JSON Schema of documents.")
  var schema = false

  @Flag(help: "Treat warnings as errors: exit with 65.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print no notes and warnings.")
  var quiet = false

  func validate() throws {
    if documents.isEmpty, !schema { throw ValidationError("Missing a document: a JSON file, or - for standard input.") }
    try look.check(format)
    if !(1...64).contains(jobs) { throw ValidationError("--jobs must be 1 to 64, not \(jobs).") }
  }

  func run() throws {
    if schema {
      if let output, output != "-" { try OutputFile.write(PackageResources.document_schema_json, to: output) } else { try StandardOutput.write(PackageResources.document_schema_json) }
      return
    }
    let run = TypesetRun(
      layout: layout, format: format, looks: try look.looks(),
      isLinearized: look.linearize, jobs: jobs, messages: Messages(isQuiet: quiet, isStrict: strict))
    try run.write(documents, to: output)
  }
}
