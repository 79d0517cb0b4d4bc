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
  /// How long articles on one event may take to their consensus: so many seconds for so many articles.
  static let articles = (count: 200, seconds: 2.0)
  /// The numbers of articles to which growth is followed, and how much more than n log n it may be.
  static let counts = [200, 500, 1_000, 2_000]
  static let greatestGrowth = 1.2

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
    let isScaling = try scales(in: folder)
    if ratio > greatestRatio || last.speed(nil) < leastSpeed || !isScaling { exit(1) }
  }

  /// Prints how long many articles on one event take, from their files to the consensus of every group.
  private static func scales(in parent: URL) throws -> Bool {
    Swift.print("\nArticles on one event, files to consensus: \(articles.count) in at most \(rounded(articles.seconds)) s; growth at most \(rounded(greatestGrowth))× n log n")
    line(["Articles", "Time", "of n log n"])
    var first: Double?
    var passes = true
    for count in counts {
      let batch = try NewsBatch(bytes: count * NewsBatch.articleSize, in: parent)
      guard let times = StageTimes.fastest(of: 2, batch.paths) else { return false }
      let perStep = times.total / (Double(count) * log(Double(count)))
      let growth = perStep / (first ?? perStep)
      first = first ?? perStep
      let isFast = count != articles.count || times.total <= articles.seconds
      passes = passes && isFast && growth <= greatestGrowth
      line(["\(batch.paths.count)", milliseconds(times.total), rounded(growth) + "×", isFast && growth <= greatestGrowth ? "pass" : "FAIL"])
    }
    return passes
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
