/// A source as an article names it.
struct Source: Hashable {
  /// The body, or the person where no body is known.
  var name: String
  /// The person who speaks.
  var speaker: String?
  var isPerson: Bool
  /// Lower-case words by which "the ministry" or "the monitor" finds it again.
  var keys: Set<String>
  var printed: String
}
