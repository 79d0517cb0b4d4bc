/// A text made to let a rule look back or ahead over and over again: one unit repeated, or one kind of line.
public struct SlowText: Sendable, CustomStringConvertible {
  public let name: String
  public var description: String { name }
  /// True for a text in which hardly anything but figures stands: reading one takes longer than passing over a word.
  public let isDense: Bool
  private let make: @Sendable (Int) -> String

  /// A text of about that many bytes.
  public func text(bytes size: Int) -> String { make(size) }

  private init(_ name: String, isDense: Bool = false, _ make: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.isDense = isDense
    self.make = make
  }

  private init(_ name: String, repeating unit: String, isDense: Bool = false) {
    self.init(name, isDense: isDense) { size in String(repeating: unit, count: max(1, size / max(1, unit.utf8.count))) }
  }

  public static let all: [SlowText] = [
    SlowText("digits", repeating: "7"),
    SlowText("digits in groups", repeating: "1,000,", isDense: true),
    SlowText("single digits", repeating: "7 ", isDense: true),
    SlowText("hyphens", repeating: "-"),
    SlowText("hyphens between words", repeating: "long-"),
    SlowText("hyphens between numbers", repeating: "1-", isDense: true),
    SlowText("nested quotation marks", repeating: "“‘\""),
    SlowText("apostrophes between letters", repeating: "a’"),
    SlowText("opening brackets", repeating: "("),
    SlowText("closing brackets", repeating: ")"),
    SlowText("commas", repeating: ","),
    SlowText("full stops", repeating: "."),
    SlowText("initials", repeating: "a."),
    SlowText("spaces", repeating: " "),
    SlowText("line ends", repeating: "\n"),
    SlowText("currency signs", repeating: "$"),
    SlowText("currency signs and digits", repeating: "$1 ", isDense: true),
    SlowText("slashes between numbers", repeating: "1/", isDense: true),
    SlowText("one unbroken word", repeating: "abcdefgh"),
    SlowText("emoji", repeating: "👩‍👩‍👧"),
    SlowText("combining marks", repeating: "\u{301}"),
    SlowText("million million", repeating: "million "),
    SlowText("1 million million", repeating: "1 million million ", isDense: true),
    SlowText("a half of a half of", repeating: "a half of "),
    SlowText("half a half a", repeating: "half a "),
    SlowText("twenty-twenty-", repeating: "twenty-"),
    SlowText("one and one and", repeating: "one and "),
    SlowText("more than more than", repeating: "more than "),
    SlowText("estimated at estimated at", repeating: "estimated at 5 ", isDense: true),
    SlowText("between 1 and", repeating: "between 1 and ", isDense: true),
    SlowText("dozens of dozens of", repeating: "dozens of ", isDense: true),
    SlowText("of of of", repeating: "of "),
    SlowText("1 of 2 of", repeating: "1 of ", isDense: true),
    SlowText("years old years old", repeating: "5 years old ", isDense: true),
    SlowText("weeks weeks", repeating: "weeks ", isDense: true),
    SlowText("a long noun phrase", repeating: "long green "),
    SlowText("5 long noun phrases", repeating: "5 long green wooden ", isDense: true),
    SlowText("Brigade 1, Brigade 1", repeating: "Brigade 1, ", isDense: true),
    SlowText("May May", repeating: "May "),
    SlowText("others others", repeating: "5 others ", isDense: true),
    SlowText("were were", repeating: "5 were ", isDense: true),
    SlowText("killed killed", repeating: "killed 5 ", isDense: true),
    SlowText("the number of", repeating: "the number of 5 ", isDense: true),
    SlowText("one line of news") { size in
      var news = NewsText(seed: 3)
      return news.text(bytes: size, separator: " ")
    },
    SlowText("news without full stops") { size in
      var news = NewsText(seed: 4)
      return String(news.text(bytes: size, separator: " ").map { $0 == "." ? "," : $0 })
    },
    SlowText("news in capitals") { size in
      var news = NewsText(seed: 5)
      return news.text(bytes: size).uppercased()
    },
    SlowText("sentences of figures", isDense: true) { size in
      var text = ""
      while text.utf8.count < size { text += "Some 5,000 to 10,000 of the 93,500 men, 12 of them hurt, held 3 of 20 towns. " }
      return text
    },
  ]
}
