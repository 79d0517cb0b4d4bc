import Documents

/// How the briefing was made, short.
struct Method: Section {
  let name = "method"

  func blocks(_ context: inout SectionContext) -> [Block] {
    [context.heading(name), .paragraph(Paragraph(style: "small", content: [.text(context.wording.text("method.text"))]))]
  }
}
