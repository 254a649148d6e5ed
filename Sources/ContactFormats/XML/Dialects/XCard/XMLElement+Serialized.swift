extension XMLElement {
  /// The element as XML that stands on its own: with its namespaces declared, without comments and
  /// processing instructions (RFC 6350, 6.1.5), and without blanks alone between tags.
  func serialized() -> String {
    let output = Scratch()
    serialize(into: output, within: nil)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private func serialize(into output: Scratch, within namespace: String?) {
    let name = name
    output.append("<")
    output.append(name.local)
    if name.namespace != namespace ?? "" || namespace == nil {
      output.append(" xmlns=\"")
      output.appendEscaped(name.namespace)
      output.append("\"")
    }
    for (index, attribute) in attributes.enumerated() {
      var prefix = ""
      if attribute.name.namespace == "http://www.w3.org/XML/1998/namespace" {
        prefix = "xml:"
      } else if !attribute.name.namespace.isEmpty {
        prefix = "n\(index):"
        output.append(" xmlns:n\(index)=\"")
        output.appendEscaped(attribute.name.namespace)
        output.append("\"")
      }
      output.append(" " + prefix + attribute.name.local + "=\"")
      output.appendEscaped(attribute.value)
      output.append("\"")
    }
    if textBytes.isEmpty, children.isEmpty { return output.append("/>") }
    output.append(">")
    forContent(
      text: { output.appendEscaped($0) },
      child: { $0.serialize(into: output, within: name.namespace) }
    )
    output.append("</")
    output.append(name.local)
    output.append(">")
  }
}

extension Scratch {
  fileprivate func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  fileprivate func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  fileprivate func appendEscaped(_ text: Bytes) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case ASCII.quote: append("&quot;")
      case ASCII.carriageReturn: append("&#13;")
      default: append(byte)
      }
    }
  }
}
