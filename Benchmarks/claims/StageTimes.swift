import Articles
import Claims
import Estimation
import Foundation
import SharedText

/// How long each stage from files to consensus takes for a batch.
struct StageTimes {
  enum Stage: String, CaseIterable {
    case articles, passages, names, claims, sharedText, consensus
  }

  private(set) var seconds: [Stage: Double] = [:]
  /// Bytes of the articles' files.
  let bytes: Int

  /// Reads a batch once; nil where it cannot be read.
  init?(_ paths: [String]) {
    let extractor = ClaimExtractor()
    var last = Self.now
    var seconds: [Stage: Double] = [:]
    func end(_ stage: Stage) {
      let now = Self.now
      seconds[stage] = now - last
      last = now
    }
    guard let batch = BatchReader().read(paths).batch else { return nil }
    end(.articles)
    let passages = extractor.passages(of: batch)
    end(.passages)
    let knowledge = extractor.knowledge(of: batch, passages)
    end(.names)
    let extraction = extractor.extraction(of: batch, passages, knowledge)
    end(.claims)
    let texts = SharedTextFinder.texts(of: batch.articles, by: SharedTextFinder.resemblances(in: batch.articles))
    end(.sharedText)
    let context = EvidenceContext(articles: batch.articles.map { EvidenceContext.Article(id: $0.id, label: batch.label(of: $0.id), published: $0.published?.value) }, texts: texts)
    _ = Estimator.analyse(extraction.claims, context: context)
    end(.consensus)
    self.seconds = seconds
    bytes = batch.articles.reduce(0) { $0 + $1.source.text.utf8.count }
  }

  /// The least of some runs, stage by stage: what other programs take away is no property of this one.
  static func fastest(of runs: Int, _ paths: [String]) -> StageTimes? {
    guard var best = StageTimes(paths) else { return nil }
    for _ in 1..<max(2, runs) {
      guard let other = StageTimes(paths) else { return nil }
      for (stage, time) in other.seconds { best.seconds[stage] = min(best.seconds[stage] ?? time, time) }
    }
    return best
  }

  /// Reads the lexicons, which is done once; false where they are not sound.
  static func warm() -> Bool { ClaimExtractor().lexiconFaults.isEmpty }

  var total: Double { seconds.values.reduce(0, +) }

  /// Seconds for a byte in a stage, or in all.
  func perByte(_ stage: Stage?) -> Double { (stage.map { seconds[$0] ?? 0 } ?? total) / Double(max(1, bytes)) }

  /// Megabytes a second.
  func speed(_ stage: Stage?) -> Double { 1 / max(perByte(stage), 1e-15) / 1_000_000 }

  /// The time that this process has had, so that others on the machine do not count.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
