public import Diagnostics
public import Graphics
public import Typography

/// The frames as text: what tests of the layout compare.
public struct FrameDumpFormat: OutputFormat {
  public let name = "frames"

  public init() {}

  public func render(
    _ document: PagedDocument, attachments: [Attachment], fonts: FontLibrary, log: inout DiagnosticLog
  ) throws(Diagnostic) -> [RenderedFile] {
    [RenderedFile(bytes: Array(FrameDump.text(of: document).utf8))]
  }
}
