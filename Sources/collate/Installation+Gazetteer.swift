import Diagnostics
import Gazetteers

extension Installation {
  /// Where the gazetteer is, if there is one.
  var gazetteerPath: String? { path(of: "gazetteer/places.bin") }

  /// The gazetteer, where there is one; a file that cannot be used counts as none, and is reported.
  func gazetteer() -> (gazetteer: Gazetteer?, fault: Diagnostic?) {
    guard let path = gazetteerPath else { return (nil, nil) }
    do {
      return (try Gazetteer(path: path), nil)
    } catch {
      return (nil, error)
    }
  }
}
