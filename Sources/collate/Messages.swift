import ArgumentParser
import Diagnostics
import Foundation
import Rendering

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

  /// The code to fail with where the input cannot stand: an error, or under `--strict` a warning.
  var failure: ExitCode? {
    switch gravest {
    case .error: inputFailure
    case .warning: isStrict ? ExitStatus.badData : nil
    case .note, nil: nil
    }
  }

  /// The code for input that cannot be used.
  var inputFailure: ExitCode {
    let codes = facts.filter { $0.severity == .error }.map { ExitStatus.code(for: $0.fact) }
    return codes.contains(ExitStatus.badData) ? ExitStatus.badData : ExitStatus.noInput
  }

  /// A line on standard error.
  static func print(_ line: String) { write("collate: " + line + "\n") }

  /// A text on standard error.
  static func write(_ text: String) {
    // Where nobody can read it there is nothing left to say.
    _ = try? OutputFile.write(Array(text.utf8), toDescriptor: STDERR_FILENO, named: "standard error")
  }
}

/// Exit codes after sysexits(3).
enum ExitStatus {
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let unavailable = ExitCode(69)
  static let software = ExitCode(70)
  static let cannotCreate = ExitCode(73)

  /// The code for a diagnostic that ends a run. Bad data is what a file says; a file of which nothing
  /// can be read is no input.
  static func code(for fact: Fact) -> ExitCode {
    switch fact {
    case .usageWrong, .idUnknown, .layoutUnknown, .languageUnknown, .formatUnknown, .sameOutput, .severalFiles: usage
    case .addressWrong, .recipientMissing, .mailTooLarge: usage
    case .outputUnwritable: cannotCreate
    case .drawingFailed, .documentDamaged, .documentWithoutPages, .mailUnwritable: software
    case .mailerMissing, .mailerFailed: unavailable
    case .pathMissing, .pathUnreadable, .fileTooLarge, .articleTooLong, .fileEmpty, .fileBinary, .fileUndecodable, .formatUnsupported,
      .folderWithoutArticles, .filesWithoutArticle, .articleWithoutBody, .fontFileMissing, .fontManifestMissing,
      .issueEmpty, .pdfExpected, .pdfLocked, .pdfWithoutData:
      noInput
    default: badData
    }
  }
}
