/// The elements of HTML by how they are laid out, as far as reading text from a page needs it.
enum HTMLElements {
  /// Elements without content (HTML Living Standard, 13.1.2).
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// Elements that begin and end a paragraph of text (15.3, and the older ones of saved pages).
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "object", "ol", "optgroup", "option", "p",
    "pre", "search", "section", "select", "summary", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "tr",
    "ul", "video", "audio", "canvas", "svg", "math", "iframe", "noscript", "picture", "xmp", "plaintext",
    "amp-ad", "amp-embed", "amp-img", "amp-sidebar", "amp-social-share", "amp-video",
  ]

  /// Elements whose start ends a paragraph that is open.
  static let closesParagraph: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "listing", "main", "menu",
    "nav", "ol", "p", "plaintext", "pre", "section", "summary", "table", "td", "th", "tr", "dd", "dt", "ul", "xmp",
  ]

  /// What an element's start tag ends, where it is open and nothing of `scope` stands between.
  static let closes: [String: Set<String>] = [
    "li": ["li"], "dd": ["dd", "dt"], "dt": ["dd", "dt"], "option": ["option"], "optgroup": ["option", "optgroup"],
    "tr": ["tr", "td", "th"], "td": ["td", "th"], "th": ["td", "th"],
    "tbody": ["tbody", "thead", "tfoot", "tr", "td", "th"], "thead": ["tbody", "thead", "tfoot", "tr", "td", "th"],
    "tfoot": ["tbody", "thead", "tfoot", "tr", "td", "th"], "body": ["head"],
    "h1": headings, "h2": headings, "h3": headings, "h4": headings, "h5": headings, "h6": headings,
  ]

  /// What an implied end never reaches through, by the element that is to end.
  static func scope(of name: String) -> Set<String> {
    switch name {
    case "li": ["ul", "ol", "menu", "dir", "table", "td", "th", "template", "html"]
    case "dd", "dt": ["dl", "table", "td", "th", "template", "html"]
    case "tr", "td", "th", "tbody", "thead", "tfoot": ["table", "template", "html"]
    case "option", "optgroup": ["select", "datalist", "template", "html"]
    default: ["table", "td", "th", "caption", "button", "object", "template", "html"]
    }
  }

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Elements that are no part of the text whatever is in them.
  static let embedded: [String: String] = [
    "button": "control", "select": "control", "textarea": "control", "option": "control", "optgroup": "control",
    "fieldset": "control", "dialog": "dialog", "menu": "navigation", "nav": "navigation", "search": "control",
    "video": "video", "audio": "audio", "canvas": "image", "svg": "image", "math": "image", "iframe": "embedded page",
    "object": "embedded page", "frameset": "embedded page", "noembed": "embedded page", "noframes": "embedded page",
    "template": "hidden", "noscript": "hidden", "head": "head", "title": "head", "style": "head", "script": "head",
    "aside": "aside", "footer": "footer", "amp-ad": "advertisement", "amp-embed": "advertisement", "amp-img": "image",
    "amp-sidebar": "navigation", "amp-social-share": "share bar", "amp-video": "video",
  ]

  /// How the text behind a start tag is to be read.
  static func textMode(_ name: String) -> HTMLTokenizer.TextMode {
    switch name {
    case "title", "textarea": .escapable(name)
    case "style", "xmp", "iframe", "noembed", "noframes": .raw(name)
    case "script": .script
    case "plaintext": .plain
    default: .data
    }
  }
}
