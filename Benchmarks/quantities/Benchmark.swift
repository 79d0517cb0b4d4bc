import Foundation
import Generators
import Quantities

/// Measures the reading of quantities: speed, linearity, texts made to slow it down, and torn texts.
///
///     quantities-bench [INPUTS [NAME]]
///
/// INPUTS: how many torn texts to read, 1,000,000 unless told. NAME: only the slow texts with this in their names.
@main
struct Benchmark {
  static let megabyte = 1_000_000
  /// What the project asks for.
  static let leastSpeed = 5.0
  static let greatestRatio = 3.0

  let extractor = QuantityExtractor()
  var report = Report()

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count < 3, let inputs = arguments.first.map({ Int($0) }) ?? 1_000_000, inputs >= 0 else {
      print("usage: quantities-bench [INPUTS [NAME]]")
      exit(64)
    }
    var benchmark = Benchmark()
    if arguments.count == 2 {
      benchmark.slowTexts(than: benchmark.plainNews(), named: arguments[1])
      exit(benchmark.report.hasPassed ? 0 : 1)
    }
    let plain = benchmark.speed()
    benchmark.linearity()
    benchmark.slowTexts(than: plain)
    benchmark.tornTexts(inputs)
    exit(benchmark.report.hasPassed ? 0 : 1)
  }

  /// - Returns: the seconds that a megabyte of plain news takes.
  private mutating func speed() -> Double {
    report.begin("Speed", columns: ["Text", "Size", "Time", "Speed"], ask: "at least \(Int(Self.leastSpeed)) MB/s")
    // The lexicons are read on first use.
    _ = extractor.quantities(in: "one")
    var news = NewsText(seed: 1)
    let long = news.text(bytes: 10 * Self.megabyte)
    let time = seconds(extractor, long)
    let speed = 10 / time
    report.row(["news", "10 MB", text(time), "\(rounded(speed)) MB/s"], passes: speed >= Self.leastSpeed)
    let sentences = fastest(1) { _ = extractor.sentences(in: long) }
    report.row(["news, in sentences with times", "10 MB", text(sentences), "\(rounded(10 / sentences)) MB/s"], passes: nil)
    return plainNews()
  }

  /// The seconds that a megabyte of plain news takes.
  private func plainNews() -> Double {
    var news = NewsText(seed: 1)
    return seconds(extractor, news.text(bytes: Self.megabyte))
  }

  private mutating func linearity() {
    report.begin("Linearity", columns: ["Text", "Size", "Time", "Of 1 MB per byte"], ask: "at most 1.5 times the time of 1 MB per byte")
    var news = NewsText(seed: 2)
    let texts = [1, 2, 4, 8].map { (size: $0, text: news.text(bytes: $0 * Self.megabyte)) }
    var first: Double?
    for (size, text) in texts {
      let time = seconds(extractor, text) / Double(size)
      let ratio = time / (first ?? time)
      first = first ?? time
      report.row(["news", "\(size) MB", self.text(time * Double(size)), "\(rounded(ratio))×"], passes: ratio <= 1.5)
    }
  }

  private mutating func slowTexts(than plain: Double, named name: String = "") {
    report.begin("Texts made to be slow", columns: ["Text", "Size", "Time", "Of plain news"], ask: "at most \(Int(Self.greatestRatio)) times the time of plain news")
    report.row(["plain news", "1 MB", text(plain), "1.0×"], passes: nil)
    for slow in SlowText.all where !slow.isDense && (name.isEmpty || slow.name.contains(name)) {
      let time = seconds(extractor, slow.text(bytes: Self.megabyte))
      let ratio = time / plain
      report.row([slow.name, "1 MB", text(time), "\(rounded(ratio))×"], passes: ratio <= Self.greatestRatio)
    }
    denseTexts(than: plain, named: name)
  }

  /// Where every other word is a figure a byte costs more; a figure must not.
  private mutating func denseTexts(than plain: Double, named name: String) {
    var news = NewsText(seed: 1)
    let one = plain / Double(figures(news.text(bytes: Self.megabyte)))
    report.begin("Figure after figure", columns: ["Text", "Figures", "Time of 1 MB", "Of a figure in news"], ask: "a figure takes at most 1.5 times as long as one in plain news, its words included")
    for dense in SlowText.all where dense.isDense && (name.isEmpty || dense.name.contains(name)) {
      let long = dense.text(bytes: Self.megabyte)
      let time = seconds(extractor, long)
      let count = figures(long)
      let ratio = time / Double(max(1, count)) / one
      report.row([dense.name, "\(count)", "\(text(time)), \(rounded(time / plain))×", "\(rounded(ratio))×"], passes: ratio <= 1.5)
    }
  }

  /// How many figures a text has, those that measure nothing included.
  private func figures(_ text: String) -> Int { extractor.quantities(in: text).count + extractor.declined(in: text).count }

  private mutating func tornTexts(_ inputs: Int) {
    guard inputs > 0 else { return }
    report.begin("Torn texts", columns: ["Text", "Number", "Time", "Faults"], ask: "none with a fault")
    let start = DispatchTime.now().uptimeNanoseconds
    let faults = TornTexts(extractor: extractor).read(inputs)
    let time = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    report.row(["sentences with torn bytes", "\(inputs)", text(time), "\(faults.count)"], passes: faults.isEmpty)
    for fault in faults.prefix(20) { report.note(fault) }
  }

  private func seconds(_ extractor: QuantityExtractor, _ text: String) -> Double {
    fastest(3) { _ = extractor.quantities(in: text) }
  }

  /// The least of some runs: what other programs take away is no property of this one.
  private func fastest(_ runs: Int, _ work: () -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
      let start = DispatchTime.now().uptimeNanoseconds
      work()
      least = min(least, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
      // A text that takes this long has shown what it had to show.
      if least > 5 { break }
    }
    return least
  }

  private func text(_ seconds: Double) -> String { seconds < 1 ? "\(rounded(seconds * 1_000)) ms" : "\(rounded(seconds)) s" }
  private func rounded(_ number: Double) -> String { String(format: "%.*f", number < 100 ? 1 : 0, number) }
}
