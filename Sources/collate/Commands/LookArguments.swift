import ArgumentParser
import Typography

/// What the commands that make pages say over the layout, and how its PDF is ordered.
struct LookArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The paper: a4, letter or a5; wins over the layout.", valueName: "paper"))
  var paper: String?

  @Flag(help: "Leave an inner margin of 25 mm, mirrored on left pages.")
  var binding = false

  @Flag(help: "Leave an outer column to write in.")
  var notes = false

  @Flag(help: "Print in shades of grey.")
  var grayscale = false

  @Flag(help: "Linearize the PDF: a reader on a network shows the first page before it has the rest.")
  var linearize = false

  /// - Parameter format: what is written.
  func check(_ format: String) throws {
    if linearize, format.lowercased() != "pdf" { throw ValidationError("--linearize is for PDF alone, not for '\(format)'.") }
  }

  func looks(maxPages: Int? = nil) throws -> BriefingRun.Looks {
    .init(paper: try paper.map(Paper.init), maxPages: maxPages, isBound: binding, hasNotes: notes, isGrayscale: grayscale)
  }
}
