import ContactModel

/// Makes identifiers from content, for contacts that came without one.
struct ContentUID {
  // FNV-1a of 128 bits: it tells contacts apart, and promises nothing against somebody who wants two
  // of them to collide.
  private var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
  private static let prime = UInt128(1) << 88 | 0x13B

  /// `urn:uuid:` and a UUID of version 8 (RFC 9562, 5.8) over names, groups, parameters and values.
  /// The same content gives the same UUID on every machine, whatever it is written as.
  static func urn(of contact: Contact) -> String {
    var content = ContentUID()
    content.add(contact)
    return content.urn
  }

  private mutating func add(_ contact: Contact) {
    for property in contact.properties {
      add(property.name.rawValue)
      add(property.group ?? "")
      for parameter in property.parameters {
        add(parameter.name)
        parameter.values.forEach { add($0) }
      }
      switch property.value {
      case .text(let text): add(text)
      case .list(let values): values.forEach { add($0) }
      case .structured(let components):
        for values in components {
          values.forEach { add($0) }
          add(byte: 0xFE)
        }
      case .binary(let bytes): bytes.forEach { add(byte: $0) }
      case .contact(let nested): add(nested)
      }
      add(byte: 0xFE)
    }
  }

  /// Adds a text and what cannot stand in one, so that no two rows of texts look alike.
  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xFF)
  }

  private mutating func add(byte: UInt8) {
    hash = (hash ^ UInt128(byte)) &* Self.prime
  }

  private var urn: String {
    var bits = hash & ~(UInt128(0xF) << 76) | UInt128(8) << 76
    bits = bits & ~(UInt128(0x3) << 62) | UInt128(2) << 62
    var text = "urn:uuid:"
    for digit in 0..<32 {
      if [8, 12, 16, 20].contains(digit) { text += "-" }
      text += String(UInt8(truncatingIfNeeded: bits >> (124 - 4 * digit)) & 0xF, radix: 16)
    }
    return text
  }
}
