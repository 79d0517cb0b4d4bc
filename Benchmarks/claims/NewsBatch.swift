import Foundation
import Generators

/// A folder of generated articles about one event, each with a headline, a dateline and some thirty sentences. Every
/// eight articles have places and people of their own beside those of all, so that names grow with the batch.
struct NewsBatch {
  let folder: URL
  let paths: [String]
  let bytes: Int

  static let articleSize = 4_000
  private static let ownNames = ["Tallow", "Mareth", "Ketter", "Quill", "Haddad", "Lopez", "Vogt", "Osman"]

  /// Writes the articles.
  /// - Parameter bytes: about how large all are together.
  init(bytes size: Int, in parent: URL) throws {
    folder = parent.appendingPathComponent("\(size)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var news = NewsText(seed: 3)
    var paths: [String] = []
    var total = 0
    for number in 0..<max(1, size / Self.articleSize) {
      let text = Self.article(number, &news)
      let file = folder.appendingPathComponent("\(number).txt")
      try Data(text.utf8).write(to: file)
      paths.append(file.path)
      total += text.utf8.count
    }
    self.paths = paths
    bytes = total
  }

  private static func article(_ number: Int, _ news: inout NewsText) -> String {
    var text = "Flood in Port Sarai leaves many dead\n\nSeptember \(number % 28 + 1), 2017\n\nPORT SARAI (Reuters) - " + news.text(bytes: articleSize)
    for (index, name) in ownNames.enumerated() { text = text.replacingOccurrences(of: name, with: Self.name(number / 8 * ownNames.count + index)) }
    return text + "\n"
  }

  /// A name of three syllables by its number.
  private static func name(_ number: Int) -> String {
    let heads = ["Bar", "Kel", "Mon", "Tur", "Sal", "Nef", "Rog", "Dim", "Vas", "Hul", "Pet", "Gaz"]
    let middles = ["a", "o", "i", "e", "u"]
    let tails = ["din", "rak", "vel", "mos", "tan", "gur", "bes", "lik", "zan", "for", "nim"]
    let rest = number / heads.count
    return heads[number % heads.count] + middles[rest % middles.count] + tails[rest / middles.count % tails.count] + (number < 660 ? "" : name(number / 660).lowercased())
  }
}
