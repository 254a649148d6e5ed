import ContactModel

/// One property as jCard writes it: name, parameters, type, values (RFC 7095, 3.3).
struct JCardProperty {
  private let property: Property

  init(_ property: Property) {
    self.property = property
  }

  var value: JSONValue {
    let content = content
    var parts: [JSONValue] = [
      .string(Self.lowercase(property.name.rawValue)),
      .object(parameters(content)),
      .string(content.type),
    ]
    parts.append(contentsOf: content.values)
    return .array(parts)
  }

  /// The type, the values, and what the parameters must say of them.
  private struct Content {
    var type: String
    var values: [JSONValue]
    /// The value is bytes, and their media type stands in the URI.
    var holdsMediaType = false
    /// The value is bytes where a reader would not expect any.
    var needsEncoding = false
  }

  private var content: Content {
    switch property.value {
    case .binary(let bytes): return binary(bytes)
    case .contact(let contact):
      var output: [UInt8] = []
      JCardWriter().write(contact, into: &output)
      let uri = "data:application/vcard+json;base64," + Base64.encode(output)
      return Content(type: "uri", values: [.string(uri)])
    case .structured(let components):
      switch ValueKind(property.name) {
      case .structured, .components, .numberAndURI: return structured(components)
      default: break
      }
    case .list(let texts):
      if case .list = ValueKind(property.name) {
        let type = type ?? "text"
        let values = texts.isEmpty ? [""] : texts
        return Content(type: type, values: values.map { scalar($0, type) })
      }
    case .text: break
    }
    let text = property.value.text ?? ""
    let type = typeOfText(text)
    return Content(type: type, values: [scalar(text, type)])
  }

  private func structured(_ components: [[String]]) -> Content {
    let type = type ?? "unknown"
    let values = components.map { texts -> JSONValue in
      texts.count > 1
        ? .array(texts.map { JSONValue.string($0) }) : .string(texts.first ?? "")
    }
    if type != "unknown", components.count == 1, components[0].count == 1 {
      return Content(type: type, values: values)
    }
    return Content(type: type, values: [.array(values)])
  }

  private func binary(_ bytes: [UInt8]) -> Content {
    let types = property.parameters.filter { $0.name == "MEDIATYPE" }
    let mediaType =
      types.count == 1 && types[0].values.count == 1 ? types[0].values.first : nil
    let isWritable = mediaType.map(Self.isMediaType) ?? false
    let uri = "data:\(isWritable ? mediaType ?? "" : "");base64," + Base64.encode(bytes)
    var isExpected = false
    if case .object = ValueKind(property.name) { isExpected = true }
    return Content(
      type: "uri",
      values: [.string(uri)],
      holdsMediaType: isWritable,
      needsEncoding: !isExpected
    )
  }

  static func isMediaType(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "/"))
      && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || "/.+-_;=".utf8.contains($0) }
      && !text.lowercased().hasSuffix("base64")
  }

  /// The type VALUE names, or that the property has by default; nil where nothing is known.
  private var type: String? {
    if let written = property.valueType, !written.isEmpty { return written }
    return VCardValueType.defaultName(of: property.name)
  }

  /// The type of a single text: `unknown` where it does not have the form of its type, so that it
  /// is left as it is (RFC 7095, 5.1).
  private func typeOfText(_ text: String) -> String {
    guard let type else { return "unknown" }
    guard property.valueType == nil else { return type }
    if Self.dates.contains(type), VCardDate(text) == nil { return "unknown" }
    if type == "uri", !text.looksLikeURI { return "unknown" }
    return type
  }

  private static let dates: Set<String> = [
    "date", "time", "date-time", "date-and-or-time", "timestamp",
  ]

  private func scalar(_ text: String, _ type: String) -> JSONValue {
    switch type {
    case _ where Self.dates.contains(type): return .string(VCardDate(text)?.extendedParts ?? text)
    case "utc-offset":
      guard let offset = UTCOffset(text) else { return .string(text) }
      return .string(offset.basic.utf8.count > 3 ? offset.extended : offset.basic)
    case "boolean" where text == "TRUE": return .bool(true)
    case "boolean" where text == "FALSE": return .bool(false)
    case "integer", "float": return Self.isPlainNumber(text) ? .number(text) : .string(text)
    case "unknown": return .string(Self.escaped(text))
    default: return .string(text)
    }
  }

  /// Whether a text is a number of JSON without an exponent.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: ASCII.dot, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) })
    else { return false }
    return parts[0].count == 1 || parts[0].first != UInt8(ascii: "0")
  }

  /// As the text stands in a vCard (RFC 6350, 3.4).
  private static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case ASCII.backslash: output.append(contentsOf: [ASCII.backslash, ASCII.backslash])
      case ASCII.lineFeed: output.append(contentsOf: "\\n".utf8)
      case ASCII.comma: output.append(contentsOf: "\\,".utf8)
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The parameters, each name once, without VALUE, which the type says; the group among them (RFC
  /// 7095, 3.3.1.4).
  private func parameters(_ content: Content) -> [JSONMember] {
    var members: [(name: String, values: [String])] = []
    if let group = property.group { members.append(("group", [group])) }
    for parameter in property.parameters {
      if parameter.name == "VALUE" || parameter.name == "MEDIATYPE" && content.holdsMediaType {
        continue
      }
      // GROUP means something else here.
      let name = parameter.name == "GROUP" ? "x-group" : Self.lowercase(parameter.name)
      if let index = members.firstIndex(where: { $0.name == name }) {
        members[index].values += parameter.values
      } else {
        members.append((name, parameter.values))
      }
    }
    if content.needsEncoding { members.append(("encoding", ["b"])) }
    return members.map { name, values in
      let texts = values.map { JSONValue.string($0) }
      return JSONMember(name: name, value: texts.count == 1 ? texts[0] : .array(texts))
    }
  }

  /// Names are in lower case (RFC 7095, 3.3); only ASCII has a lower case that can be undone.
  private static func lowercase(_ name: String) -> String {
    String(
      decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self
    )
  }
}
