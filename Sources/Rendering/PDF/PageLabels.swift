/// The folios as printed, in the notation of a PDF's page labels (ISO 32000-1, 12.4.2).
enum PageLabels {
  /// The number tree's text. Consecutive numbers share an entry; any other label stands for itself.
  static func tree(_ labels: [String]) -> String {
    var entries: [String] = []
    var next: Int?
    for (page, label) in labels.enumerated() {
      if let number = Int(label), number > 0, "\(number)" == label {
        if number != next { entries.append("\(page)<</S/D/St \(number)>>") }
        next = number < Int.max ? number + 1 : nil
      } else {
        entries.append("\(page)<</P\(PDFSyntax.text(label))>>")
        next = nil
      }
    }
    return "<</Nums[" + entries.joined(separator: " ") + "]>>"
  }
}
