import Quantities

/// Knows the armed groups, governments and bodies that hold and take places, under all their names.
struct ActorFinder {
  let lexicon: ClaimLexicon

  struct Found {
    var name: String
    var words: Range<Int>
  }

  /// The actors that a passage names, in order. Words such as "the militants" stand for the last group
  /// named before them, or for `usual` where none is.
  func all(in passage: Passage, usual: String?) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < passage.words.count {
      if let actor = actor(at: index, in: passage) {
        found.append(actor)
        index = actor.words.upperBound
        continue
      }
      if lexicon.scopes.anaphors.contains(passage.key(index)), isDefinite(index, passage),
        let name = found.last(where: { isGroup($0.name) })?.name ?? usual
      {
        found.append(Found(name: name, words: index..<index + 1))
      } else if ["it", "they"].contains(passage.key(index)), let name = found.last(where: { isGroup($0.name) })?.name ?? usual {
        found.append(Found(name: name, words: index..<index + 1))
      }
      index += 1
    }
    return found
  }

  /// The actor whose name begins at a word, the longest alias first.
  func actor(at index: Int, in passage: Passage) -> Found? {
    let key = passage.key(index)
    guard let names = lexicon.holderNames[key] else { return nil }
    for (words, holder) in names {
      guard words.indices.dropFirst().allSatisfy({ passage.key(index + $0) == words[$0] }) else { continue }
      // "is" is the group only as "IS".
      if words.count == 1, key == "is", !passage.words[index].isAllCapitals { continue }
      if words.count == 1, key == "state", passage.key(index + 1) != "-" { continue }
      return Found(name: holder, words: index..<index + words.count)
    }
    return nil
  }

  /// The group that a batch speaks of most.
  func usualGroup(of passages: [Passage]) -> String? {
    var counts: [String: Int] = [:]
    for passage in passages { for found in all(in: passage, usual: nil) where isGroup(found.name) { counts[found.name, default: 0] += 1 } }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func isGroup(_ name: String) -> Bool { !["government", "Russia", "Ukraine", "Israel"].contains(name) }

  private func isDefinite(_ index: Int, _ passage: Passage) -> Bool {
    (max(0, index - 3)..<index).contains { ["the", "these", "those", "its"].contains(passage.key($0)) }
  }
}
