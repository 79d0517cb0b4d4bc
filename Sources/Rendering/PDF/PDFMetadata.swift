import CPango
import Graphics

/// What a PDF says about itself, in both places where readers look: the information dictionary and
/// the XMP packet (ISO 16684-1). The two say the same, as PDF/A asks.
struct PDFMetadata {
  let properties: DocumentProperties
  let conformance: Conformance

  private let date: PDFDate?
  private let creator = "Collate"
  private let producer: String

  /// - Parameter isLinearized: true where qpdf writes the file.
  init(_ properties: DocumentProperties, _ conformance: Conformance, isLinearized: Bool) {
    producer = "cairo \(String(cString: cairo_version_string()))" + (isLinearized ? ", qpdf \(Libraries.qpdf ?? "")" : "")
    self.properties = properties
    self.conformance = conformance
    date = PDFDate(properties.date)
  }

  private var keywords: String { properties.keywords.joined(separator: ", ") }

  /// The information dictionary.
  var information: String {
    var text = "<<"
    let entries = [
      ("Title", properties.title), ("Author", properties.author), ("Subject", properties.subject),
      ("Keywords", keywords), ("Creator", creator), ("Producer", producer),
    ]
    for (key, value) in entries where !value.isEmpty { text += "/\(key)\(PDFSyntax.text(XML.clean(value)))" }
    if let date { text += "/CreationDate(\(date.pdf))/ModDate(\(date.pdf))" }
    return text + ">>"
  }

  /// The XMP packet.
  var packet: [UInt8] {
    var lines: [String] = []
    func add(_ element: String, _ value: String, in container: (String, String) = ("", "")) {
      if !value.isEmpty { lines.append("<\(element)>\(container.0)\(XML.escape(value))\(container.1)</\(element)>") }
    }
    let alternatives = ("<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>")
    lines.append("<dc:format>application/pdf</dc:format>")
    add("dc:title", properties.title, in: alternatives)
    add("dc:creator", properties.author, in: ("<rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq>"))
    add("dc:description", properties.subject, in: alternatives)
    add("dc:language", properties.language, in: ("<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>"))
    add("xmp:CreatorTool", creator)
    add("xmp:CreateDate", date?.iso ?? "")
    add("xmp:ModifyDate", date?.iso ?? "")
    add("pdf:Producer", producer)
    add("pdf:Keywords", keywords)
    if conformance.isArchival {
      lines.append("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
    }
    if conformance.isAccessible { lines.append("<pdfuaid:part>1</pdfuaid:part>") }
    let packet = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      \(lines.joined(separator: "\n"))
      </rdf:Description>
      \(conformance.isArchival && conformance.isAccessible ? Self.extensionSchema : "")
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
    return Array(packet.utf8)
  }

  /// PDF/A knows no PDF/UA identifier, so that a file with both must describe it (ISO 19005-3, 6.6.2.3).
  private static let extensionSchema = """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    """
}

/// Text in XML 1.0.
enum XML {
  /// The text without the characters that XML can't have.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: scalars.append(scalar)
      default: scalars.append(" ")
      }
    }
    return String(scalars)
  }

  /// The text as an element's content.
  static func escape(_ text: String) -> String {
    var out = ""
    for character in clean(text).unicodeScalars {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}
