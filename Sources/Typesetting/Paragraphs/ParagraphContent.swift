internal import Graphics
internal import Typography

/// A paragraph's inlines as one text, with what each span of it means.
struct ParagraphContent {
  /// A link that spans belong to.
  struct LinkTarget: Hashable {
    var target: Link.Target
    var description: String
    var element: StructureTree.ElementID
  }

  /// What a span of the text is.
  struct Role: Hashable {
    /// The structure element whose content it is.
    var element: StructureTree.ElementID
    var link: LinkTarget?
    /// A place that links can lead to, at the span's start.
    var anchor: String?
    /// The note that is called here.
    var note: Int?
    /// True for footnote marks and the commas between them, which stay with what is before them.
    var clings = false
  }

  var text = StyledText()
  /// By span of the text.
  var roles: [Role] = []
}
