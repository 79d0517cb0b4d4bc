/// A source with the words of a passage that it answers for.
struct SourcedWords {
  var source: Source
  var covers: Range<Int>
  /// The word that reports.
  var verb: Int
  /// True where the source stands behind what it says.
  var isBehind = false
  /// True where the source gives, plans or does what is told, rather than says it.
  var isDeed = false
  /// True for a deed that yields to whoever tells of it: "treated 120".
  var isAct = false
  /// True for a list or a report that bears nobody's name: it yields to who tells of it.
  var isThing = false
  /// True for the speaker of a quotation who is named in another sentence.
  var isSpeaker = false
  /// The words that name the source and report: "the ministry said"; nil where they stand in another sentence, or
  /// are no more than an owner's name.
  var told: Range<Int>?
}
