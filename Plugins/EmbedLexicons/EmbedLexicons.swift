import Foundation
import PackagePlugin

/// Makes a Swift file of a target's `Lexicons`, with the bytes of each file under its name: `units_json`.
///
/// SwiftPM's own `embedInCode` writes an array with a number for every byte, over which the compiler spends a minute.
@main
struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Lexicons")
    let files = (FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "PackageResources.swift")
    return [
      .buildCommand(
        displayName: "Embedding the lexicons of \(target.name)", executable: try context.tool(named: "lexicon-embedder").url,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }
}
