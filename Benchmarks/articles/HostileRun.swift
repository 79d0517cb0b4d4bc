import Foundation

/// Runs `collate claims` on hostile input under limits and tells what it took.
struct HostileRun {
  let program: String

  /// Of the whole batch, and of one file.
  private static let mostSeconds = 60
  private static let mostMegabytes = 1_000
  private static let mostMegabytesOfFile = 600
  /// Address space, of which a program reserves more than it holds.
  private static let addressMegabytes = 4_000

  func passes() throws -> Bool {
    let parent = FileManager.default.temporaryDirectory.appendingPathComponent("collate-hostile-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    let hasPassed = try batch(in: parent)
    return try files(in: parent) && hasPassed
  }

  /// All traps in one batch.
  private func batch(in parent: URL) throws -> Bool {
    let batch = try HostileBatch(in: parent)
    let run = try ChildProcess.run(
      program, ["claims", batch.folder.path, "--format", "jsonl"], megabytes: Self.addressMegabytes, seconds: 4 * Self.mostSeconds, in: parent)
    print("One hostile batch: at most \(Self.mostSeconds) s and \(Self.mostMegabytes) MB")
    print("time \(String(format: "%.1f", run.seconds)) s, peak memory \(run.peakMegabytes) MB, exit \(run.exitCode), signal \(run.signal)\n")
    let messages = run.errors.split(separator: "\n").map(String.init)
    var hasPassed = run.seconds <= Double(Self.mostSeconds) && run.peakMegabytes <= Self.mostMegabytes && run.signal == 0 && run.exitCode == 0
    for trap in batch.traps {
      let said = messages.first { $0.contains("/" + trap.file) }
      let isTold = trap.says.isEmpty || said?.contains(trap.says) ?? false
      row(trap.file, trap.what, said.map(Self.words) ?? "read in silence", isTold)
      hasPassed = hasPassed && isTold
    }
    let lines = run.output.split(separator: "\n")
    for name in batch.goodArticles {
      let claims = lines.count { $0.contains("\"article\":\"\(name)\"") || $0.contains("\"article\": \"\(name)\"") }
      row(name, "a good article", "\(claims) claims", claims >= 2)
      hasPassed = hasPassed && claims >= 2
    }
    let isKept = !run.output.contains(HostileBatch.secret) && !run.output.contains("root:")
    row("outside.txt", "a file outside the batch", isKept ? "not read" : "read", isKept)
    return hasPassed && isKept
  }

  /// Each kind of slow file at the size that is just read.
  private func files(in parent: URL) throws -> Bool {
    print("\nEach kind of file of 32 MB by itself: at most \(Self.mostMegabytesOfFile) MB")
    var hasPassed = true
    for (number, slow) in SlowFile.all.enumerated() {
      let file = parent.appendingPathComponent("slow-\(number).\(slow.ending)")
      try slow.write(to: file, bytes: 31 << 20)
      defer { try? FileManager.default.removeItem(at: file) }
      let run = try ChildProcess.run(
        program, ["claims", file.path, "--format", "jsonl"], megabytes: Self.addressMegabytes, seconds: 2 * Self.mostSeconds, in: parent)
      let isBounded = run.peakMegabytes <= Self.mostMegabytesOfFile && run.signal == 0 && run.exitCode < 124
      let said = run.errors.split(separator: "\n").first.map { Self.words(String($0)) } ?? ""
      row("\(slow.name), \(slow.ending)", String(format: "%.1f s, %d MB", run.seconds, run.peakMegabytes), said, isBounded)
      hasPassed = hasPassed && isBounded
    }
    return hasPassed
  }

  /// A message without the path.
  private static func words(_ message: String) -> String {
    message.ranges(of: ": ").dropFirst(message.hasPrefix("collate: ") ? 1 : 0).first.map { String(message[$0.upperBound...]) } ?? message
  }

  private func row(_ name: String, _ what: String, _ said: String, _ isKept: Bool) {
    let cells = zip([name, what, String(said.prefix(70))], [36, 42, 72]).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
    print(cells.joined(separator: "  ") + (isKept ? "pass" : "FAIL"))
    fflush(nil)
  }
}
