/// A mail with one file attached, before it is written.
public struct Mail: Hashable, Sendable {
  /// A file that goes with it.
  public struct File: Hashable, Sendable {
    /// Without its folder.
    public var name: String
    /// "application/pdf".
    public var mediaType: String
    public var bytes: [UInt8]

    public init(name: String, mediaType: String, bytes: [UInt8]) {
      self.name = name
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  /// On one line; what is no character of a line becomes a space.
  public var subject: String
  public var from, to, cc: MailAddresses?
  /// Seconds since 1 January 1970; nil leaves it to the mail program that sends it.
  public var date: Int?
  /// The same in both forms.
  public var text, html: String
  public var file: File
  /// True for a draft, which a mail program opens to be sent.
  public var isUnsent: Bool

  public init(
    subject: String, from: MailAddresses? = nil, to: MailAddresses? = nil, cc: MailAddresses? = nil, date: Int? = nil, text: String, html: String,
    file: File, isUnsent: Bool = true
  ) {
    self.subject = subject
    self.from = from
    self.to = to
    self.cc = cc
    self.date = date
    self.text = text
    self.html = html
    self.file = file
    self.isUnsent = isUnsent
  }
}
