import Foundation

/// The objects of a PDF, to be looked at, damaged and written again; by way of the program `qpdf`.
public struct PDFObjects: Sendable {
  /// An object; of a stream its dictionary and its decoded bytes.
  public struct Object: Sendable {
    public var value: PDFValue
    public var data: [UInt8]?
  }

  public enum Failure: Error { case qpdf(String) }

  public var objects: [Int: Object] = [:]
  public var trailer: PDFValue = .null

  /// - Throws: where qpdf finds the file damaged.
  public init(_ pdf: [UInt8]) throws {
    let json = try Self.qpdf(["--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized", "{}"], on: pdf)
    let body = try JSONDecoder().decode(Output.self, from: json).qpdf
    guard body.count == 2, let entries = body[1].entries else { throw Failure.qpdf("no objects") }
    for (key, entry) in entries {
      if key == "trailer" { trailer = entry["value"] ?? .null }
      guard key.hasPrefix("obj:"), let number = PDFValue.text(String(key.dropFirst(4))).reference else { continue }
      if let stream = entry["stream"], let dictionary = stream["dict"] {
        var data: [UInt8] = []
        if case .text(let base64)? = stream["data"] { data = Array(Data(base64Encoded: base64) ?? Data()) }
        objects[number] = Object(value: dictionary, data: data)
      } else {
        objects[number] = Object(value: entry["value"] ?? .null, data: nil)
      }
    }
  }

  /// The objects as a file.
  public func pdf() throws -> [UInt8] {
    var entries: [String: PDFValue] = ["trailer": .dictionary(["value": trailer])]
    for (number, object) in objects {
      let key = "obj:\(number) 0 R"
      if let data = object.data {
        let stream: [String: PDFValue] = ["dict": object.value, "data": .text(Data(data).base64EncodedString())]
        entries[key] = .dictionary(["stream": .dictionary(stream)])
      } else {
        entries[key] = .dictionary(["value": object.value])
      }
    }
    let head: [String: PDFValue] = [
      "jsonversion": .integer(2), "pdfversion": .text("1.7"), "pushedinheritedpageresources": .flag(false), "calledgetallpages": .flag(false),
      "maxobjectid": .integer(objects.keys.max() ?? 0),
    ]
    let encoder = JSONEncoder()
    // qpdf takes the bytes of a stream from the file as they stand.
    encoder.outputFormatting = .withoutEscapingSlashes
    let json = try encoder.encode(Output(qpdf: [.dictionary(head), .dictionary(entries)]))
    return Array(try Self.qpdf(["--json-input", "--deterministic-id", "{}", "-"], on: Array(json)))
  }

  private struct Output: Codable { var qpdf: [PDFValue] }

  /// What the program wrote; `{}` among the arguments stands for the input.
  private static func qpdf(_ arguments: [String], on bytes: [UInt8]) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("collate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    try Data(bytes).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["qpdf"] + arguments.map { $0 == "{}" ? input.path : $0 }
    process.standardOutput = try FileHandle(forWritingTo: output)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure.qpdf(message) }
    return try Data(contentsOf: output)
  }
}
