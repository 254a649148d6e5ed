/// The attributes that microformats read; all others stay unread in the page.
enum HTMLAttribute: String, CaseIterable {
  case `class`, id, href, src, data, value, title, alt, datetime, rel, lang, type, poster
  // The charset of a page, said in a `meta` element.
  case charset, content
}

/// A tag as it stands in a page.
struct HTMLTag {
  /// From `<` to behind `>`.
  var range: Range<Int>
  /// Without the slash of an end tag.
  var name: Range<Int>
  var isEnd: Bool
  /// Whether it ends in `/>`.
  var closesItself: Bool
  /// The values as written, without quotes; the first of a name counts.
  var attributes: [(name: HTMLAttribute, value: Range<Int>)] = []

  func value(of name: HTMLAttribute) -> Range<Int>? {
    attributes.first { $0.name == name }?.value
  }
}

/// The names of elements that need care before libxml2 sees them.
enum HTMLElementName {
  /// Their content is no markup, or is not shown: it is passed over (HTML, 13.1.2).
  static let opaque: [StaticString] = [
    "SCRIPT", "STYLE", "TITLE", "TEXTAREA", "TEMPLATE", "IFRAME", "NOEMBED", "NOFRAMES", "XMP",
  ]

  /// They have no content; libxml2 knows those of HTML 4 alone.
  static let void: [StaticString] = [
    "AREA", "BASE", "BR", "COL", "EMBED", "HR", "IMG", "INPUT", "LINK", "META", "PARAM", "SOURCE",
    "TRACK", "WBR",
  ]

  /// What a page, or a part of one, begins with.
  static let first: [StaticString] = [
    "HTML", "HEAD", "BODY", "META", "TITLE", "LINK", "SCRIPT", "STYLE", "DIV", "SPAN", "P", "A",
    "TABLE", "TBODY", "TR", "TD", "UL", "OL", "LI", "DL", "DT", "DD", "SECTION", "ARTICLE", "MAIN",
    "HEADER", "FOOTER", "ASIDE", "ADDRESS", "NAV", "H1", "H2", "H3", "H4", "H5", "H6", "IMG",
    "CENTER", "FONT", "FIGURE",
  ]
}

extension [StaticString] {
  func hasName(_ name: Bytes) -> Bool { contains { name.equalsIgnoringCase($0) } }
}
