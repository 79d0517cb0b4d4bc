/// A place named, or pointed at, in a passage.
struct PlaceMention {
  /// The words of the name, its sort noun included ("Deir al-Zor province").
  var words: Range<Int>
  /// The key of the name; nil where only a noun points at it ("the city").
  var key: String?
  var sort: Place.Sort?
  var printed: String
  /// True where the place only locates another: "near the Iraqi border", "southeast of Raqqa".
  var isDistant: Bool
  /// True for "near Raqqa", "off Tarvik": it locates what has no nearer place.
  var isNear = false
  /// True behind "in" or "at".
  var isWithin = false
  /// True for "Russia's military": the owner, not the place.
  var isOwner = false
}
