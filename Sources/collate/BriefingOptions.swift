import ArgumentParser
import Articles
import Briefings
import Dates
import Typography

extension BriefingRun {
  /// What the command line says over `batch.yaml`.
  struct Overrides {
    var title: String?
    var asOf: CalendarDate?
    var tlp: TrafficLight?
    var caveat: String?

    init(title: String?, asOf: String?, tlp: String? = nil, caveat: String? = nil) throws {
      self.title = title
      self.caveat = caveat
      if let asOf {
        guard let date = CalendarDate(iso: asOf), date.day != nil else {
          throw ValidationError("--as-of must be a date such as 2017-09-05, not '\(asOf)'.")
        }
        self.asOf = date
      }
      if let tlp {
        guard let mark = TrafficLight(written: tlp) else {
          let known = TrafficLight.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--tlp must be one of \(known), not '\(tlp)'.")
        }
        self.tlp = mark
      }
    }
  }

  /// What the command line says over the layout.
  struct Looks {
    var paper: Paper?
    var maxPages: Int?
    var isBound = false
    var hasNotes = false
    var isGrayscale = false

    /// The layout with what was asked for.
    func applied(to layout: Layout) -> Layout {
      var layout = layout
      if let paper { layout.stylesheet.page = layout.stylesheet.page.on(paper) }
      if hasNotes { layout.stylesheet.page = layout.stylesheet.page.withNoteColumn }
      if isBound { layout.stylesheet.page = layout.stylesheet.page.bound }
      if isGrayscale {
        layout.stylesheet = layout.stylesheet.inGrayscale
        layout.isGrayscale = true
      }
      if let maxPages { layout.maxPages = maxPages }
      return layout
    }
  }
}

extension Paper {
  /// As the command line names it.
  init(option: String) throws {
    guard let paper = Paper(rawValue: option.lowercased()) else {
      throw ValidationError("--paper must be one of \(Paper.allCases.map(\.rawValue).joined(separator: ", ")), not '\(option)'.")
    }
    self = paper
  }
}
