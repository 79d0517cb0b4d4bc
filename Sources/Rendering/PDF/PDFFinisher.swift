import Diagnostics
import Graphics

/// Makes a finished PDF of painted pages: structure, links, outline, metadata, attachments.
///
/// cairo's own structure goes: it drops attributes, has no artifacts, and leaves text beside child
/// elements untagged.
struct PDFFinisher {
  let document: PagedDocument
  let pages: [PageRecord]
  let attachments: [Attachment]
  /// True to let a reader on a network show the first page before it has the rest.
  var isLinearized = false
  /// How many threads rewrite pages and pack streams.
  var threads = 1

  /// - Parameters:
  ///   - pdf: what `PDFPainter` made of the document.
  ///   - log: takes links that lead nowhere, and standards that the document does not meet.
  /// - Throws: `.documentDamaged`.
  func finish(_ pdf: [UInt8], log: inout DiagnosticLog) throws(Diagnostic) -> [UInt8] {
    let file = try PDFFile(pdf)
    let (root, pageObjects) = (try file.root(), try file.pages())
    guard pageObjects.count == pages.count else { throw Self.damaged("\(pageObjects.count) pages of \(pages.count)") }
    let anchors = AnchorTable(pages)
    reportDeadEnds(anchors, &log)

    let plan = StructurePlan(document.structure, pages: pages) { link in
      if case .anchor(let name) = link.target { anchors.contains(name) } else { true }
    }
    let profile = ColorProfile.sRGB
    let conformance = Conformance(
      document.properties, plan: plan, pages: pages, hasColorProfile: profile != nil)
    log.record(conformance.diagnostics)

    var annotations: [PDFFile.Reference] = []
    for _ in plan.links { annotations.append(file.reserve()) }
    try LinkWriter(file: file, anchors: anchors, pages: pageObjects, heights: pages.map(\.size.height))
      .write(plan.links, annotations)
    try file.mapFonts()
    try rewriteContent(plan, pageObjects, PageFonts(file, FontSharing.apply(to: file)), in: file)

    let structure = try StructureWriter(
      file: file, plan: plan, pages: pages, pageObjects: pageObjects, annotations: annotations
    ).write()
    try file.put(root, "/StructTreeRoot", structure.description)
    try file.put(root, "/MarkInfo", "<</Marked true>>")
    try file.put(root, "/PageLabels", PageLabels.tree(document.pages.map(\.label)))
    try file.put(root, "/ViewerPreferences", "<</DisplayDocTitle true>>")
    if !document.properties.language.isEmpty {
      try file.put(root, "/Lang", PDFSyntax.text(document.properties.language))
    }
    let outline = OutlineWriter(file: file, anchors: anchors, pages: pageObjects)
    if let outline = try outline.write(document.outline) {
      try file.put(root, "/Outlines", outline.description)
    }
    if let profile { try putOutputIntent(profile, root, in: file) }
    try AttachmentWriter(file: file, date: PDFDate(document.properties.date)).write(attachments, root)

    let metadata = PDFMetadata(document.properties, conformance, isLinearized: isLinearized)
    file.putTrailer("/Info", file.add(metadata.information).description)
    let packet = file.addStream(metadata.packet, "<</Type/Metadata/Subtype/XML>>")
    try file.put(root, "/Metadata", packet.description)
    let pdf = try file.bytes(threads: threads)
    return isLinearized ? try PDFLinearizer.linearized(pdf) : pdf
  }

  private func reportDeadEnds(_ anchors: AnchorTable, _ log: inout DiagnosticLog) {
    var names: [String] = []
    for record in pages {
      for placed in record.links { if case .anchor(let name) = placed.link.target { names.append(name) } }
    }
    var reported: Set<String> = []
    for name in names + document.outline.map(\.anchor) where !anchors.contains(name) {
      if reported.insert(name).inserted { log.record(Diagnostic(.warning, .anchorUndefined(name: name))) }
    }
  }

  private func rewriteContent(
    _ plan: StructurePlan, _ pageObjects: [PDFFile.Reference], _ fonts: PageFonts, in file: PDFFile
  ) throws(Diagnostic) {
    var fonts = fonts
    let artifacts = file.add(ArtifactMarks.properties)
    var sources: [PageContent] = []
    for page in plan.uses.indices {
      try file.put(pageObjects[page], "/StructParents", "\(page)")
      try file.put(pageObjects[page], "/Tabs", "/S")
      guard let stream = try file.dictionary(pageObjects[page]).reference("/Contents") else { throw Self.damaged("page \(page + 1) has no content") }
      let hasNames = try ArtifactMarks.name(artifacts, on: pageObjects[page], in: file)
      let data = try file.packedData(of: stream)
      sources.append(
        PageContent(
          stream: stream, bytes: data.bytes, isPacked: data.isPacked, fonts: try fonts.fonts(of: pageObjects[page]), hasNamedArtifacts: hasNames))
    }
    let contents = try Threads.map(sources.count, threads: threads, state: { () throws(Diagnostic) in try Deflate() }) {
      [sources] (deflate, page) throws(Diagnostic) in try sources[page].rewritten(plan, page: page, deflate)
    }
    for (page, content) in contents.enumerated() {
      guard content.markCount == plan.uses[page].count else {
        throw Self.damaged("\(content.markCount) marks of \(plan.uses[page].count) on page \(page + 1)")
      }
      try file.setPackedData(of: sources[page].stream, content.bytes)
      try fonts.use(content.fonts, on: pageObjects[page])
    }
    try fonts.removeUnused()
  }

  private func putOutputIntent(
    _ profile: [UInt8], _ root: PDFFile.Reference, in file: PDFFile
  ) throws(Diagnostic) {
    let stream = file.addStream(profile, "<</N 3/Alternate/DeviceRGB>>")
    let name = "(sRGB IEC61966-2.1)"
    try file.put(
      root, "/OutputIntents",
      "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier\(name)/Info\(name)/DestOutputProfile \(stream)>>]")
  }

  private static func damaged(_ reason: String) -> Diagnostic {
    Diagnostic(.error, .documentDamaged(reason: reason))
  }
}
