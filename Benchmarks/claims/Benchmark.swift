import Articles
import Claims
import Estimation
import Foundation

/// Measures the reading of claims on one core: the speed of each stage, and its growth with the batch.
///
///     claims-bench [FOLDER]
///
/// FOLDER: a batch of one's own instead of generated news.
@main
struct Benchmark {
  /// What the project asks for, in megabytes of text a second.
  static let leastSpeed = 2.0
  /// Time per byte at eight times the size, of that at the single size.
  static let greatestRatio = 1.5
  static let size = 250_000

  static func main() throws {
    guard StageTimes.warm() else { exit(1) }
    if let path = CommandLine.arguments.dropFirst().first {
      guard let times = StageTimes([path]) else { exit(66) }
      print(times, bytes: times.bytes)
      return
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("claims-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }

    let batches = try [1, 2, 4, 8].map { try NewsBatch(bytes: $0 * size, in: folder) }
    let times = batches.compactMap { batch in StageTimes.fastest(of: 3, batch.paths) }
    guard times.count == batches.count, let first = times.first, let last = times.last else { exit(1) }
    Swift.print("Speed, one core: at least \(rounded(leastSpeed)) MB/s of text through all stages")
    print(last, bytes: last.bytes)
    Swift.print("\nGrowth: time per byte, of that of the smallest batch; at most \(rounded(greatestRatio))× at the largest")
    line(["Stage"] + batches.map { "\($0.paths.count) articles" })
    for stage in StageTimes.Stage.allCases {
      line([stage.rawValue] + times.map { rounded($0.perByte(stage) / max(first.perByte(stage), 1e-12)) + "×" })
    }
    let ratio = last.perByte(nil) / first.perByte(nil)
    line(["all"] + times.map { rounded($0.perByte(nil) / first.perByte(nil)) + "×" } + [ratio <= greatestRatio ? "pass" : "FAIL"])
    if ratio > greatestRatio || last.speed(nil) < leastSpeed { exit(1) }
  }

  private static func print(_ times: StageTimes, bytes: Int) {
    line(["Stage", "Time", "Speed"])
    for stage in StageTimes.Stage.allCases { line([stage.rawValue, milliseconds(times.seconds[stage] ?? 0), rounded(times.speed(stage)) + " MB/s"]) }
    line(["all, \(bytes / 1_000) kB", milliseconds(times.total), rounded(times.speed(nil)) + " MB/s", times.speed(nil) >= leastSpeed ? "pass" : "FAIL"])
  }

  private static func line(_ cells: [String]) {
    Swift.print(cells.map { $0 + String(repeating: " ", count: max(1, 18 - $0.count)) }.joined())
  }

  private static func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1_000) + " ms" }

  private static func rounded(_ number: Double) -> String { String(format: "%.1f", number) }
}
