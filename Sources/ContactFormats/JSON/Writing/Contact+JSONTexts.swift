import ContactModel

extension Contact {
  /// The contact with texts as programs expect them in JSON: lines end in LF, as they do in a vCard
  /// once it is decoded, and an organisation has no empty units at its end, which Apple writes and
  /// which JSContact has no word for.
  var withJSONTexts: Contact {
    var copy = self
    for index in copy.properties.indices {
      copy.properties[index].value = copy.properties[index].value.mappingTexts(\.withLineFeeds)
      guard copy.properties[index].name == .org,
        case .structured(var units) = copy.properties[index].value
      else { continue }
      while units.count > 1, units.last?.allSatisfy(\.isEmpty) == true { units.removeLast() }
      copy.properties[index].value = .structured(units)
    }
    return copy
  }
}

extension PropertyValue {
  fileprivate func mappingTexts(_ transform: (String) -> String) -> PropertyValue {
    switch self {
    case .text(let text): .text(transform(text))
    case .list(let values): .list(values.map(transform))
    case .structured(let parts): .structured(parts.map { $0.map(transform) })
    case .binary, .contact: self
    }
  }
}

extension String {
  /// CRLF and CR as LF.
  fileprivate var withLineFeeds: String {
    guard utf8.contains(ASCII.carriageReturn) else { return self }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == ASCII.carriageReturn {
        bytes.append(ASCII.lineFeed)
      } else if byte != ASCII.lineFeed || previous != ASCII.carriageReturn {
        bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
