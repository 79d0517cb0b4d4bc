internal import Synchronization

/// The hyphenation dictionaries in use, each read once. Reading one takes longer than setting a page, so a program can
/// let another thread begin with it while it still reads what is to be set.
public final class HyphenDictionaries: Sendable {
  /// A dictionary that is read by whoever asks first; others wait for it.
  private final class Entry: Sendable {
    let dictionary = Mutex<HyphenDictionary??>(nil)
  }

  private let folders: [String]
  private let entries = Mutex<[String: Entry]>([:])

  /// - Parameter folders: where dictionaries lie, in order; those of Debian by default.
  public init(folders: [String] = ["/usr/share/hyphen"]) { self.folders = folders }

  /// Reads a language's dictionary, if that has not been done.
  /// - Parameter language: a BCP 47 tag (`en-GB`).
  public func prepare(_ language: String) { _ = dictionary(of: language) }

  func dictionary(of language: String) -> HyphenDictionary? {
    let entry = entries.withLock { entries -> Entry in
      if let known = entries[language] { return known }
      let made = Entry()
      entries[language] = made
      return made
    }
    return entry.dictionary.withLock { known in
      if let known { return known }
      let made = HyphenDictionary.of(language, folders: folders)
      known = .some(made)
      return made
    }
  }
}
