/// One thing that `collate doctor` looked at.
struct Finding: Encodable {
  enum State: String, Encodable {
    case ok, missing, changed, damaged
  }

  /// What sort of thing it is: "font", "library".
  var part: String
  var name: String
  var state: State
  /// False where the program does its work without it, if less well.
  var isNeeded: Bool
  /// Version, number or place; what goes without it where it is missing.
  var detail: String
  /// What to do about it.
  var remedy: String?
}
