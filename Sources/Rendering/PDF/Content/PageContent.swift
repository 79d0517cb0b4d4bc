import Diagnostics
import Graphics

/// A page's content as cairo wrote it, with all that rewriting it takes: pages are rewritten on several threads.
struct PageContent: Sendable {
  let stream: PDFFile.Reference
  let bytes: [UInt8]
  let isPacked: Bool
  let fonts: ContentFonts
  /// True where the page's resources have the property lists of artifacts.
  let hasNamedArtifacts: Bool

  /// The new content, packed.
  func rewritten(_ plan: StructurePlan, page: Int, _ deflate: Deflate) throws(Diagnostic) -> ContentRewriter.Result {
    let uses = plan.uses[page]
    var content = ContentRewriter.rewrite(isPacked ? try deflate.unpacked(bytes[...]) : bytes, fonts: fonts) { number in
      uses.indices.contains(number) ? mark(uses[number], plan) : "/Artifact BMC"
    }
    content.bytes = try deflate.packed(content.bytes)
    return content
  }

  private func mark(_ use: StructurePlan.MarkUse, _ plan: StructurePlan) -> String {
    switch use {
    case .content(let id, let number): "/\(plan.elements[id].kind.rawValue)<</MCID \(number)>>BDC"
    case .header: ArtifactMarks.header.mark(isNamed: hasNamedArtifacts)
    case .footer: ArtifactMarks.footer.mark(isNamed: hasNamedArtifacts)
    case .artifact: ArtifactMarks.layout.mark(isNamed: hasNamedArtifacts)
    }
  }
}
