import ArgumentParser

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the briefing of a batch of articles.",
    discussion: """
      The batch is a folder of articles, or a list of article files. Several folders
      give a report each.

      A file corrections.yaml in the folder corrects figures. Each entry has an
      author, a date and a reason, quotes the words that it corrects, and says one
      of fix, drop, add, merge, split, pin, origin, exclude, alias. What is corrected
      is marked in the notes and listed at the end; an entry that fits nothing is
      reported and listed too, and fails the run under --strict. See "Correcting a
      figure" in the README.

      A PDF carries its data: briefing.json (collate data) and claims.csv.

      Examples:
        collate build seeds/deir-ez-zor
        collate build seeds/deir-ez-zor -o briefing.pdf
        collate build articles/ --title "Flood in the delta" --as-of 2024-08-31
        collate build articles/ --layout onepage --paper letter --tlp GREEN
        collate build articles/ --layout handout --binding --notes
        collate build articles/ --format html -o briefing.html
        collate build articles/ --format json -o analysis.json
        collate build day-2/ --since day-1.pdf -o day-2.pdf
      """)

  @OptionGroup var input: BatchArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: reports/BATCH.pdf; - for standard output).", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("A layout by name, or a layout file.", valueName: "name|file"))
  var layout = "briefing"

  @Option(help: ArgumentHelp("What to write: pdf, png, svg, txt, html, json (what was found, as data), frames (a text dump of the pages) or document (the document before its pages are made).", valueName: "format"))
  var format = "pdf"

  @Option(help: ArgumentHelp("The language to write in: en-GB, en-US or fr; wins over batch.yaml.", valueName: "tag"))
  var language: String?

  @Option(help: "The briefing's title; wins over batch.yaml.")
  var title: String?

  @Option(help: ArgumentHelp("The day the briefing speaks of; wins over batch.yaml.", valueName: "YYYY-MM-DD"))
  var asOf: String?

  @Option(help: ArgumentHelp("The Traffic Light Protocol's mark: RED, AMBER, AMBER+STRICT, GREEN or CLEAR; wins over batch.yaml.", valueName: "mark"))
  var tlp: String?

  @Option(help: "The line under the title and at the foot of each page; wins over batch.yaml.")
  var caveat: String?

  @Option(help: ArgumentHelp("The last issue: its PDF, its data or its folder; the briefing tells what changed since.", valueName: "old"), completion: .file())
  var since: String?

  @Option(help: ArgumentHelp("The most pages; sections are left out in the layout's order, and type is never made smaller.", valueName: "n"))
  var maxPages: Int?

  @OptionGroup var look: LookArguments

  func validate() throws {
    try input.requireBatch()
    try look.check(format)
    if let maxPages, maxPages < 1 { throw ValidationError("--max-pages must be at least 1.") }
  }

  func run() throws {
    let messages = Messages(isQuiet: input.quiet, isStrict: input.strict)
    let run = BriefingRun(
      layout: layout, format: format, language: language,
      looks: try look.looks(maxPages: maxPages),
      overrides: try BriefingRun.Overrides(title: title, asOf: asOf, tlp: tlp, caveat: caveat), since: since, isLinearized: look.linearize, messages: messages)
    try run.write(input.batch, to: output)
  }
}
