import Dates
import Estimation
import Quantities

/// A derived figure with its arithmetic, for the terminal.
enum DerivedText {
  static func text(of figure: DerivedFigure) -> String {
    let terms = figure.terms.map { span($0.low, $0.high) }
    switch figure.operation {
    case .sum: return "\(terms.joined(separator: " + ")) = \(span(figure.low, figure.high))"
    case .share: return "\(terms.joined(separator: " of ")) = \(span((figure.low * 10).rounded() / 10, (figure.high * 10).rounded() / 10)) %"
    case .start:
      let days = [figure.low, figure.high].map { CalendarDate(dayNumber: DayNumber(Int($0))).description }
      return "\(figure.asOf?.description ?? "") less \(terms.joined()) \(figure.unit.name)s = \(days.joined(separator: " to "))"
    }
  }

  private static func span(_ low: Double, _ high: Double) -> String {
    low == high ? FigureText.plain(low) : "\(FigureText.plain(low)) to \(FigureText.plain(high))"
  }
}
