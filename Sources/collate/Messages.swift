import ArgumentParser
import Diagnostics
import Foundation

/// Messages to the user on standard error, and what they mean for the exit code.
struct Messages {
  let isQuiet: Bool
  let isStrict: Bool
  private(set) var gravest: Diagnostic.Severity?
  private var facts: [Diagnostic] = []

  init(isQuiet: Bool, isStrict: Bool) {
    self.isQuiet = isQuiet
    self.isStrict = isStrict
  }

  /// Prints diagnostics and remembers the gravest.
  mutating func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      facts.append(diagnostic)
      gravest = [gravest, diagnostic.severity].compactMap { $0 }.max()
      if !isQuiet || diagnostic.severity == .error { Self.print(diagnostic.description) }
    }
  }

  /// The code to fail with at the end of a run that came through: only under `--strict`.
  var failure: ExitCode? {
    isStrict && (gravest ?? .note) >= .warning ? ExitStatus.badData : nil
  }

  /// The code of a run that cannot go on, after sysexits.
  var exitCode: ExitCode {
    let isBadData = facts.contains { $0.severity == .error && ExitStatus.isBadData($0.fact) }
    return isBadData ? ExitStatus.badData : ExitStatus.noInput
  }

  /// A line on standard error.
  static func print(_ line: String) {
    FileHandle.standardError.write(Data(("collate: " + line + "\n").utf8))
  }
}

/// Exit codes after sysexits(3).
enum ExitStatus {
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let software = ExitCode(70)
  static let cannotCreate = ExitCode(73)

  /// True for faults in what a file says, as against files that are not there.
  static func isBadData(_ fact: Fact) -> Bool {
    switch fact {
    case .yamlBroken, .keyUnknown, .keyMissing, .valueWrong: true
    default: false
    }
  }

  /// The code for a diagnostic that ends a run.
  static func code(for fact: Fact) -> ExitCode {
    switch fact {
    case .layoutUnknown, .formatUnknown: usage
    case .outputUnwritable: cannotCreate
    case .drawingFailed, .documentDamaged: software
    case .fontFileMissing, .fontManifestMissing, .pathMissing, .pathUnreadable, .folderWithoutArticles: noInput
    default: badData
    }
  }
}
