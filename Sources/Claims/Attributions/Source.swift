import Articles
import Quantities

/// A source as an article names it.
struct Source: Hashable {
  /// What sort of source it is, as far as a pronoun for it tells.
  enum Sort: Hashable { case person, body, unknown }
  /// Which pronoun a person takes.
  enum Gender: Hashable { case masculine, feminine }

  /// The body, or the person where no body is known.
  var name: String
  /// The person who speaks.
  var speaker: String?
  var sort: Sort
  /// Lower-case words by which "the ministry" or "the monitor" finds it again.
  var keys: Set<Term>
  var printed: String
  var gender: Gender?
  /// True for a body that the article names without letting it speak or act.
  var isMention = false
}

extension Source {
  /// What the article tells of a person beside the name: the body that it speaks for, its office.
  func introduction(in article: Article.ID) -> BodySpeakers.Introduction? {
    guard sort == .person, let speaker else { return nil }
    let office = printed.hasSuffix(speaker) ? String(printed.dropLast(speaker.count)) : printed
    return BodySpeakers.Introduction(article: article, person: speaker, body: name == speaker ? nil : name, office: office == name ? nil : office)
  }
}

/// A noun phrase that may name a source, with what stands beside it between commas or in brackets.
struct SourcePhrase: Hashable {
  var words: Range<Int>
  /// "a pro-opposition watchdog", "who heads the …"
  var aside: Range<Int>?
  /// "KCM" in "the Kordofan Conflict Monitor (KCM)"
  var acronym: String?
}
