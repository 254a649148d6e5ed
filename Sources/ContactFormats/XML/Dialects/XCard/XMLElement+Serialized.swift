extension XMLElement {
  /// The element as XML that stands on its own: with its namespaces declared, without comments and
  /// processing instructions (RFC 6350, 6.1.5).
  ///
  /// Text between elements comes before them: of mixed content only the parts are known, not their
  /// order.
  func serialized() -> String {
    var output: [UInt8] = []
    serialize(into: &output, within: nil)
    return String(decoding: output, as: UTF8.self)
  }

  private func serialize(into output: inout [UInt8], within namespace: String?) {
    let name = name
    output.append(UInt8(ascii: "<"))
    output += name.local.utf8
    if name.namespace != namespace ?? "" || namespace == nil {
      output += " xmlns=\"".utf8
      Self.escape(name.namespace, into: &output)
      output.append(UInt8(ascii: "\""))
    }
    for (index, attribute) in attributes.enumerated() {
      output.append(UInt8(ascii: " "))
      switch attribute.name.namespace {
      case "": break
      case "http://www.w3.org/XML/1998/namespace": output += "xml:".utf8
      case let other:
        output += "xmlns:n\(index)=\"".utf8
        Self.escape(other, into: &output)
        output += "\" n\(index):".utf8
      }
      output += attribute.name.local.utf8
      output += "=\"".utf8
      Self.escape(attribute.value, into: &output)
      output.append(UInt8(ascii: "\""))
    }
    let children = children
    let hasChildren = !children.isEmpty
    let text = hasChildren ? trimmedText : self.text
    guard hasChildren || !text.isEmpty else {
      output += "/>".utf8
      return
    }
    output.append(UInt8(ascii: ">"))
    Self.escape(text, into: &output)
    for child in children { child.serialize(into: &output, within: name.namespace) }
    output += "</".utf8
    output += name.local.utf8
    output.append(UInt8(ascii: ">"))
  }

  private static func escape(_ text: String, into output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case ASCII.carriageReturn: output += "&#13;".utf8
      default: output.append(byte)
      }
    }
  }
}
