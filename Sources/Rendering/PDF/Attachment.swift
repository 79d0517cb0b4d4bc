/// A file that travels inside a PDF, such as the data behind its figures.
public struct Attachment: Hashable, Sendable {
  /// What the file is to the document (ISO 19005-3, annex E).
  public enum Relationship: String, Hashable, Sendable {
    /// What the document was made from.
    case source = "Source"
    /// What its tables and charts show.
    case data = "Data"
    /// Something to go with it.
    case supplement = "Supplement"
  }

  /// The file's name; unique in the document.
  public var name: String
  /// Its media type (`application/json`).
  public var mediaType: String
  public var description: String
  public var relationship: Relationship
  public var bytes: [UInt8]

  public init(name: String, mediaType: String, description: String, relationship: Relationship, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.description = description
    self.relationship = relationship
    self.bytes = bytes
  }
}
