import Articles
import Foundation
import TestSupport
import Testing

/// Seeded articles about one flood, in plain sentences.
struct GeneratedArticles {
  var texts: [String] = []

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sources = ["the health ministry", "police", "the Red Crescent", "the mayor's office", "the army", "the United Nations"]
    let days = [("Tuesday", "4 June 2024"), ("Wednesday", "5 June 2024")]
    for number in 0..<Int.random(in: 3...5, using: &random) {
      let day = days.randomElement(using: &random) ?? days[0]
      var paragraphs = ["Larnova counts its losses, \(number)", "Published: \(day.1)"]
      for sentence in Self.sentences.shuffled(using: &random).prefix(Int.random(in: 2...4, using: &random)) {
        let source = sources.randomElement(using: &random) ?? sources[0]
        let figure = sentence.figures.randomElement(using: &random) ?? ""
        paragraphs.append(
          sentence.text.replacingOccurrences(of: "{n}", with: figure).replacingOccurrences(of: "{source}", with: source)
            .replacingOccurrences(of: "{day}", with: day.0))
      }
      texts.append(paragraphs.joined(separator: "\n\n") + "\n")
    }
  }

  private static let sentences: [(text: String, figures: [String])] = [
    ("The flood in Larnova killed {n} people, {source} said on {day}.", ["41", "45", "at least 44", "52", "60", "more than 40"]),
    ("The flood in Larnova left {n} people injured, {source} said on {day}.", ["120", "about 150", "some 130", "dozens of", "up to 200"]),
    ("About {n} people were displaced by the flood in Larnova, {source} said on {day}.", ["200,000", "150,000", "180,000", "120,000"]),
    ("The flood washed away {n} kilometres of road near Larnova, {source} said on {day}.", ["150", "120", "95", "more than 100"]),
    ("The flood destroyed {n} houses in Larnova, {source} said on {day}.", ["1,200", "1,400", "about 1,300", "2,000"]),
  ]

  /// Writes the articles to files and reads them in the order given of their paths.
  func read(order: ([String]) -> [String] = { $0 }) throws -> WholeBatch {
    let folder = try TemporaryFolder()
    let paths = try texts.enumerated().map { try folder.write($0.element, to: "article-\($0.offset).txt") }
    return WholeBatch(try #require(BatchReader().read(order(paths)).batch))
  }
}
