import ContactModel

/// One statement about a node: a literal, or a link to another node.
struct FOAFStatement {
  var text: String
  /// What `rdf:resource` says, or `rdf:about` of the node within, or what its `hasValue` says.
  var uri: String?
  /// From the class of the node within (vCard in RDF).
  var qualities = ValueQualities()
  var language: String?
  var line: Int

  /// The link, or the literal where there is none.
  var value: String { uri ?? text }

  init(text: String, line: Int) {
    self.text = text
    self.line = line
  }

  init(_ element: XMLElement) {
    text = element.trimmedText
    line = element.line
    language = element.attribute("lang")
    uri = element.attribute("resource")?.withoutBlanks
    for node in element.children {
      if uri == nil { uri = node.attribute("about")?.withoutBlanks }
      if let value = node.child("hasValue") {
        uri = value.attribute("resource")?.withoutBlanks
        text = value.trimmedText
      }
      addType(node.namespace + node.localName)
      for type in node.children("type") {
        guard let name = type.attribute("resource") else { continue }
        addType(name)
      }
    }
  }

  private mutating func addType(_ uri: String) {
    guard uri.hasPrefix(FOAFVocabulary.vCardNamespace) else { return }
    let type = uri.dropFirst(FOAFVocabulary.vCardNamespace.count).lowercased()
    if type == "pref" {
      qualities.isPreferred = true
    } else if Self.types.contains(type) {
      qualities.types.append(type)
    }
  }

  private static let types: Set<String> = [
    "work", "home", "cell", "voice", "fax", "pager", "text", "video",
  ]
}

/// What a node is.
enum FOAFKind {
  case person, organization, group
  /// A class of FOAF that is no agent: a document, a project, an image.
  case thing
  /// No class of FOAF.
  case unsaid

  init(_ record: XMLElement) {
    var classes: [String] = []
    if record.namespace == FOAFVocabulary.namespace { classes.append(record.localName) }
    for type in record.children("type") {
      guard let uri = type.attribute("resource"), uri.hasPrefix(FOAFVocabulary.namespace) else {
        continue
      }
      classes.append(String(uri.dropFirst(FOAFVocabulary.namespace.count)))
    }
    if classes.contains("Person") {
      self = .person
    } else if classes.contains("Organization") {
      self = .organization
    } else if classes.contains("Group") {
      self = .group
    } else if classes.contains("Agent") {
      self = .person
    } else {
      self = classes.isEmpty ? .unsaid : .thing
    }
  }
}

enum FOAFDate {
  /// `birthday` is month and day (`05-21`): `--0521` in a vCard (RFC 6350, 4.3.1). Others stay as
  /// they are.
  static func birthday(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x2D,
      [0, 1, 3, 4].allSatisfy({ bytes[$0].isASCIIDigit })
    else { return text }
    return "--" + String(decoding: bytes[0..<2] + bytes[3...], as: UTF8.self)
  }
}

extension Problem {
  static func notAPerson(line: Int, element: String) -> Problem {
    Problem(
      .warning,
      "not-a-person",
      line: line,
      element: element,
      "The description does not say that it is of a person; it was not taken for a card"
    )
  }
}
