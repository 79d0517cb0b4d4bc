import Foundation

/// Writes a Swift file with the bytes of text files, each as a string literal.
///
///     lexicon-embedder OUTPUT FILE ...
@main
struct LexiconEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else {
      FileHandle.standardError.write(Data("usage: lexicon-embedder OUTPUT FILE ...\n".utf8))
      exit(64)
    }
    var source = "enum PackageResources {\n"
    for path in arguments.dropFirst() {
      let file = URL(fileURLWithPath: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      let name = String(file.lastPathComponent.map { $0.isLetter || $0.isNumber ? $0 : "_" })
      let mark = String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
      source += "static let \(name) = [UInt8](\(mark)\"\"\"\n\(text)\n\"\"\"\(mark).utf8)\n"
    }
    try Data((source + "}\n").utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
  }

  private static func longestRun(of mark: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
