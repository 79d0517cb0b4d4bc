import Articles
import Foundation
import Generators

/// Measures the reading of articles: speed by format, and files made to be slow or large.
///
///     articles-bench [FOLDER]
///     articles-bench hostile [PROGRAM]
///
/// FOLDER: only how fast its articles are read. `hostile`: only what `collate claims` takes for hostile input;
/// PROGRAM is `collate` beside this program.
@main
struct Benchmark {
  /// What the project asks for of HTML.
  static let leastSpeed = 5.0
  static let megabyte = 1_000_000
  /// No file of the size that is read takes longer, whatever is in it.
  static let mostSeconds = 20.0

  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "hostile" {
      let beside = URL(fileURLWithPath: arguments[0]).deletingLastPathComponent().appendingPathComponent("collate").path
      if try !HostileRun(program: arguments.count > 2 ? arguments[2] : beside).passes() { exit(1) }
      return
    }
    if let path = arguments.dropFirst().first {
      row([path, "", text(seconds { _ = BatchReader().read([path]) }), ""], true)
      return
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("articles-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var hasPassed = speed(in: folder)
    hasPassed = linearity(in: folder) && hasPassed
    hasPassed = hostile(in: folder) && hasPassed
    if !hasPassed { exit(1) }
  }

  // MARK: Speed

  private static func speed(in folder: URL) -> Bool {
    print("Speed, one core: HTML at least \(Int(leastSpeed)) MB/s")
    var hasPassed = true
    for page in Page.all {
      let count = max(1, 5 * megabyte / page.bytes.count)
      let files = (0..<count).map { folder.appendingPathComponent("\($0).\(page.ending)") }
      for file in files { try? Data(page.bytes).write(to: file) }
      let time = seconds { _ = BatchReader().read(files.map(\.path)) }
      for file in files { try? FileManager.default.removeItem(at: file) }
      let speed = Double(count * page.bytes.count) / Double(megabyte) / time
      let isKept = page.ending != "html" || speed >= leastSpeed
      row([page.name, "\(count) × \(page.bytes.count / 1_000) kB", text(time), rounded(speed) + " MB/s"], isKept)
      hasPassed = hasPassed && isKept
    }
    return hasPassed
  }

  private static func linearity(in folder: URL) -> Bool {
    print("\nLinearity: 8 MB takes at most twice as long per byte as 1 MB")
    var hasPassed = true
    for slow in SlowFile.all {
      let times = [1, 8].map { size in time(of: slow, bytes: size * megabyte, in: folder) / Double(size) }
      // Below a twentieth of a second a ratio says nothing.
      let ratio = times[1] / max(times[0], 0.05)
      row([slow.name, "1, 8 MB", text(times[1] * 8), rounded(ratio) + "×"], ratio <= 2)
      hasPassed = hasPassed && ratio <= 2
    }
    return hasPassed
  }

  private static func hostile(in folder: URL) -> Bool {
    print("\nFiles as large as are read, 32 MB: at most \(Int(mostSeconds)) s each")
    var hasPassed = true
    for slow in SlowFile.all {
      let time = time(of: slow, bytes: 32 * megabyte, in: folder)
      row([slow.name, "32 MB", text(time), "\(peakMegabytes) MB peak so far"], time <= mostSeconds)
      hasPassed = hasPassed && time <= mostSeconds
    }
    let large = SlowFile.all[0]
    let refused = time(of: large, bytes: 200 * megabyte, in: folder)
    row([large.name, "200 MB", text(refused), "refused unread"], refused <= 1)
    return hasPassed && refused <= 1
  }

  private static func time(of slow: SlowFile, bytes: Int, in folder: URL) -> Double {
    let file = folder.appendingPathComponent("slow.\(slow.ending)")
    try? Data(slow.bytes(bytes)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return seconds { _ = BatchReader().read([file.path]) }
  }

  // MARK: Output

  /// The program's own time: what other programs take away is no property of this one.
  private static func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }

  /// The most memory that the program has held, by the kernel's count.
  private static var peakMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1_000
  }

  private static func row(_ cells: [String], _ isKept: Bool) {
    let padded = zip(cells, [34, 16, 10, 22]).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
    print(padded.joined(separator: "  ") + (isKept ? "pass" : "FAIL"))
    fflush(nil)
  }

  private static func text(_ seconds: Double) -> String { seconds < 1 ? rounded(seconds * 1_000) + " ms" : rounded(seconds) + " s" }
  private static func rounded(_ number: Double) -> String { String(format: "%.1f", number) }
}
