/// A position on the earth: `lat;long` in 3.0 (RFC 2426, 3.4.2), a `geo:` URI in 4.0 (RFC 5870).
struct VCardPosition {
  /// Degrees north, as written, without a plus sign.
  let latitude: String
  /// Degrees east, as written, without a plus sign.
  let longitude: String

  /// Reads either form. Height, uncertainty and other parameters of a URI have no place in 3.0.
  init?(_ text: String) {
    var numbers = text[...]
    if numbers.lowercased().hasPrefix("geo:") {
      numbers = numbers.dropFirst(4).prefix { $0 != ";" }
    }
    let parts = numbers.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "," }
    guard parts.count >= 2, let latitude = Self.degrees(parts[0]),
      let longitude = Self.degrees(parts[1])
    else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  private static func degrees(_ text: Substring) -> String? {
    let number = text.hasPrefix("+") ? text.dropFirst() : text
    let digits = number.hasPrefix("-") ? number.dropFirst() : number
    let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
      return nil
    }
    return String(number)
  }

  var uri: String { "geo:\(latitude),\(longitude)" }
}

/// GENDER (RFC 6350, 6.2.7) and the words older cards say it with.
enum VCardGender {
  /// The sex component, and the identity component where there is one.
  static func components(of text: String) -> [[String]] {
    // By bytes: a combining mark after the semicolon would hide it among the characters.
    let parts = text.utf8
      .split(separator: UInt8(ascii: ";"), maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    let identity = parts.count > 1 ? [[parts[1]]] : []
    switch parts.first?.uppercased() {
    case "M", "MALE": return [["M"]] + identity
    case "F", "FEMALE": return [["F"]] + identity
    case "O", "OTHER": return [["O"]] + identity
    case "N": return [["N"]] + identity
    case "U": return [["U"]] + identity
    case "", nil: return [[""]] + identity
    default: return [[""], [text]]
    }
  }

  /// As one text for X-GENDER: the word that other programs know, or both components.
  static func text(of components: [[String]]) -> String {
    let parts = components.map { $0.joined(separator: ",") }
    guard parts.dropFirst().allSatisfy(\.isEmpty) else { return parts.joined(separator: ";") }
    switch parts.first?.uppercased() {
    case "M": return "Male"
    case "F": return "Female"
    default: return parts.first ?? ""
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
