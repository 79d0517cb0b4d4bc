import Claims
import Differences
import Estimation
import Rendering

/// The data that every PDF carries.
enum IssueAttachments {
  static let briefing = "briefing.json"
  static let claims = "claims.csv"

  static func all(_ data: IssueData, _ analysis: BatchAnalysis) throws -> [Attachment] {
    [
      Attachment(
        name: briefing, mediaType: "application/json", description: "What the briefing says, as data", relationship: .data, bytes: try data.json()),
      Attachment(
        name: claims, mediaType: "text/csv", description: "Every figure of the articles, with file and line", relationship: .data,
        bytes: ClaimFormat.csv(analysis.extraction.claims) { analysis.analysis.group(of: $0) }),
    ]
  }
}
