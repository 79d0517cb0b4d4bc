/// A source with the words of a passage that it answers for.
struct Statement {
  var source: Source
  var covers: Range<Int>
  /// The word that reports.
  var verb: Int
  /// True where the source stands behind what it says.
  var isBehind = false
  /// True for the speaker of a quotation who is named in another sentence.
  var isSpeaker = false
}
