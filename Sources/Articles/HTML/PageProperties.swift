/// The names under which markup states an article's facts.
enum PageProperties {
  /// `itemprop`s of schema.org that are read.
  static let microdata: Set<String> = [
    "headline", "datePublished", "dateCreated", "author", "publisher", "name", "isBasedOn", "isPartOf", "url", "copyrightHolder",
    "sourceOrganization",
  ]

  /// `meta` names and properties (OpenGraph, Dublin Core, Parsely, Sailthru and others), the most telling first.
  static let title = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"]
  static let outlet = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "twitter:app:name:iphone"]
  static let published = [
    "article:published_time", "article:published", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date", "date", "article.published",
    "cxenseparse:recs:publishtime", "originalpublicationdate", "bt:pubdate", "time",
  ]
  static let author = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "cxenseparse:author"]
  static let url = ["canonical", "og:url", "twitter:url", "dc.identifier"]
}
