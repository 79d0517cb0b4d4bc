import ArgumentParser
import Foundation

/// The arguments of every command that reads a batch.
struct BatchArguments: ParsableArguments {
  @Argument(help: "A folder of articles, or article files.", completion: .file())
  var batch: [String] = []

  @Flag(help: "Treat warnings as errors: exit with 65.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print no notes and warnings.")
  var quiet = false

  /// - Throws: what to write, where no batch is named.
  func requireBatch() throws {
    if batch.isEmpty { throw ValidationError("Missing a batch: a folder of articles, or article files.") }
  }

  /// Reads the batch and its claims; prints what there is to say on standard error.
  /// - Parameter withStatements: true to read what the articles tell beside figures as well.
  func claims(withStatements: Bool = false) throws -> BatchClaims {
    try BatchClaims(paths: batch, messages: Messages(isQuiet: quiet, isStrict: strict), withStatements: withStatements)
  }
}
