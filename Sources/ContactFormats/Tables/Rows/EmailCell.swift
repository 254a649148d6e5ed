/// The e-mail addresses that a cell holds.
struct EmailCell {
  struct Address: Equatable {
    var address: String
    /// What stands before `<…>`.
    var displayName: String?
  }

  /// Empty where the cell holds something else.
  var addresses: [Address]
  /// An entry of Exchange's directory (`/o=ExchangeLabs/ou=…`), which is no address outside of it.
  var isDirectoryEntry = false

  init(_ cell: Bytes) {
    addresses = []
    if cell.hasPrefixIgnoringCase("/O=") {
      isDirectoryEntry = true
      return
    }
    if let one = Self.address(cell) {
      addresses = [one]
      return
    }
    for separators in [";\n", ",;\n", ",; \t\n"] {
      let separators = Array(separators.utf8)
      let pieces = cell.split(whereSeparator: { separators.contains($0) })
        .map { Bytes(rebasing: $0).cellText }
        .filter { !$0.isEmpty }
      guard pieces.count > 1 else { continue }
      let found = pieces.compactMap(Self.address)
      if found.count == pieces.count {
        addresses = found
        return
      }
    }
  }

  /// `a@b`, `mailto:a@b`, `Name <a@b>`.
  private static func address(_ text: Bytes) -> Address? {
    if text.isEmailAddress { return Address(address: text.kept) }
    guard text.last == UInt8(ascii: ">"), let open = text.lastIndex(of: UInt8(ascii: "<")) else {
      return nil
    }
    let address = text.slice(open + 1, text.count - 1).cellText
    var name = text.slice(0, open).cellText
    // Other addresses before the last one are no name.
    guard address.isEmailAddress, name.position(of: UInt8(ascii: "<")) == nil else { return nil }
    if name.count >= 2, let first = name.first, first == ASCII.quote || first == 0x27,
      name.last == first
    {
      name = name.slice(1, name.count - 1).cellText
    }
    return Address(address: address.kept, displayName: name.isEmpty ? nil : name.kept)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it looks like one address: one `@` with something on both sides, nothing that only stands
  /// between addresses.
  var isEmailAddress: Bool {
    // The bytes up to `?` that end it, a bit for each: blanks, controls and `"(),;<>`.
    let ends: UInt64 = 0x5800_1305_FFFF_FFFF
    var at = -1
    for index in 0..<count {
      let byte = self[index]
      if byte < 0x40 {
        if ends &>> UInt64(byte) & 1 != 0 { return false }
      } else if byte == 0x40 {
        guard at < 0 else { return false }
        at = index
      }
    }
    return at > 0 && at < count - 1
  }
}
