/// The names of the fields under which exports keep articles: `record-fields.json`.
struct RecordFields: Decodable, Sendable {
  struct Field: Decodable, Sendable {
    /// The most telling first.
    let names: [String]
    let reason: String
  }

  let text, title, published, author, outlet, host, url, quotedFrom, records, value: Field

  static let standard = Lexicon.decode(RecordFields.self, PackageResources.record_fields_json)
}
