public import Articles
import Claims
import Dates
import Diagnostics
import Foundation
import Manifests

/// Reads `corrections.yaml`: from texts to entries, each sound or with what is wrong about it.
///
/// An entry with anything wrong about it, an unknown key too, is not applied: half a correction is none.
public enum CorrectionsReader {
  /// The entries in the order of the files. A file that cannot be read counts as one entry with its fault.
  public static func read(_ files: [CorrectionsFile]) -> [CorrectionOutcome] {
    files.flatMap { file in
      let name = files.count == 1 ? URL(fileURLWithPath: file.path).lastPathComponent : file.path
      return read(file, named: name)
    }
  }

  /// Each entry is held against each; nobody corrects so many by hand.
  private static let most = 1_000

  private static func read(_ file: CorrectionsFile, named name: String) -> [CorrectionOutcome] {
    func outcome(_ line: Int, _ correction: Correction? = nil, _ diagnostics: [Diagnostic]) -> CorrectionOutcome {
      CorrectionOutcome(id: "\(name):\(line)", file: file.path, line: line, correction: correction, diagnostics: diagnostics)
    }
    let faults = file.faults.isEmpty ? [] : [outcome(file.faults.first?.line ?? 1, nil, file.faults)]
    let text = file.text.unicodeScalars.first == "\u{FEFF}" ? String(file.text.unicodeScalars.dropFirst()) : file.text
    let root: ManifestNode
    do {
      root = try ManifestNode(yaml: text, file: file.path)
    } catch {
      return faults + [outcome(error.line ?? 1, nil, [Diagnostic(.warning, file: file.path, line: error.line ?? 1, error.fact)])]
    }
    // A file of comments alone is an empty mapping.
    if root.isMapping, root.keys.isEmpty { return faults }
    guard root.isSequence else {
      let fact = Fact.valueWrong(key: "the file", expected: "a list of corrections, each beginning with '-'", found: root.summary)
      return faults + [outcome(root.line, nil, [Diagnostic(.warning, file: file.path, line: root.line, fact)])]
    }
    let entries = root.items.prefix(most).map { node in
      let (correction, diagnostics) = EntryReader.read(node)
      return outcome(node.line, correction, diagnostics)
    }
    guard let next = root.items.dropFirst(most).first else { return faults + entries }
    return faults + entries + [outcome(next.line, nil, [Diagnostic(.warning, file: file.path, line: next.line, .tooManyRecords(limit: most))])]
  }
}
