import Foundation

extension Rule {
  /// What the file says of itself (ISO 19005-3, 6.6 to 6.8; ISO 14289-1, 5 and 7.1).
  static let metadata = [
    Rule(name: "the title is stated and shown") { file in
      let isShown = file.at(file.catalog, "/ViewerPreferences", "/DisplayDocTitle") == .flag(true)
      let title = file.at(file.trailer, "/Info", "/Title")?.string ?? ""
      let isDescribed = !element("dc:title", of: packet(file)).isEmpty
      return isShown && !title.isEmpty && isDescribed ? [] : ["no title"]
    },
    Rule(name: "metadata says PDF/A-3a") { file in
      element("pdfaid:part", of: packet(file)) == "3" && element("pdfaid:conformance", of: packet(file)) == "A" ? [] : ["no PDF/A"]
    },
    Rule(name: "metadata says PDF/UA-1") { file in
      element("pdfuaid:part", of: packet(file)) == "1" && packet(file).contains("pdfaExtension:schemas") ? [] : ["no PDF/UA"]
    },
    Rule(name: "an output intent says what colours mean") { file in
      let intents = file.at(file.catalog, "/OutputIntents")?.items ?? []
      let hasProfile = intents.contains { intent in
        guard file.at(intent, "/S")?.name == "/GTS_PDFA1", let number = file.resolved(intent)?["/DestOutputProfile"]?.reference else { return false }
        // An ICC profile has its signature at byte 36.
        return Array((file.objects[number]?.data ?? []).dropFirst(36).prefix(4)) == Array("acsp".utf8)
      }
      return hasProfile ? [] : ["no profile"]
    },
    Rule(name: "embedded files are associated, with their relation") { file in
      let associated = file.at(file.catalog, "/AF")?.items?.compactMap(\.reference) ?? []
      let specifications = file.numbers { $0["/Type"]?.name == "/Filespec" }
      return specifications.filter { number in
        guard associated.contains(number), let value = file.objects[number]?.value, value["/F"] != nil, value["/UF"] != nil,
          let stream = file.at(value, "/EF")?["/F"]?.reference
        else { return true }
        let hasRelation = ["/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"].contains(value["/AFRelationship"]?.name)
        return !hasRelation || file.objects[stream]?.value["/Subtype"]?.name == nil
      }.map { "file \($0)" }
    },
    Rule(name: "the file has an identifier and no password") { file in
      file.at(file.trailer, "/ID")?.items?.count == 2 && file.trailer["/Encrypt"] == nil ? [] : ["no identifier"]
    },
  ]

  private static func packet(_ file: PDFObjects) -> String {
    let number = file.catalog?["/Metadata"]?.reference
    return String(decoding: number.flatMap { file.objects[$0]?.data } ?? [], as: UTF8.self)
  }

  /// The text of an XML element, with the markup in it.
  private static func element(_ name: String, of packet: String) -> String {
    guard let start = packet.range(of: "<\(name)>"), let end = packet.range(of: "</\(name)>"), start.upperBound <= end.lowerBound else { return "" }
    return String(packet[start.upperBound..<end.lowerBound])
  }
}
