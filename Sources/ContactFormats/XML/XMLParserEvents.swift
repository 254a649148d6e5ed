import ContactModel

/// A record the parser has come to the end of.
struct XMLCut {
  /// Where it stands in the text: bytes of UTF-8 from the beginning of the source.
  var start: Int
  var end: Int
  var line: Int
  /// The number of the element around it.
  var parent: Int
  /// The line of the last byte.
  var lastLine: Int
  var place: XMLTables.Place
  /// Whether it has more elements than the limits allow; nothing of it was kept then.
  var isOversize: Bool
  var problems: [Problem]
}

/// An open element that is no record.
struct XMLAncestor {
  /// As written, with its prefix.
  var qualifiedName: [UInt8]
  var name: XMLName
  /// Tells it from others of its name; they are numbered in the order of the source.
  var number: Int
  /// Prefix and URI of the namespaces it declares.
  var declarations: [(prefix: [UInt8], uri: [UInt8])]
}

/// Why a parser could not go on.
struct XMLDamage {
  var code: Problem.Code
  var message: String
  var line: Int
  var path: String
  /// Where it was noticed, in the text; behind the place where it began.
  var position: Int
  /// An end tag is that of another element.
  var isMismatch = false
  var isEndOfSource = false
}
