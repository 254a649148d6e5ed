import CIDN2
import Glibc

/// A domain name as people read it: lower case, Unicode, no dot at the end.
///
/// ASCII names are checked by the rules of host names (RFC 1123, 2.1). Others, and those in `xn--`
/// form, are mapped and checked by libidn2 after IDNA 2008 with the mapping of UTS #46
/// (non-transitional, so `ß` stays itself).
enum DomainName {
  /// Nil where it is no name of at least two labels.
  static func canonical(_ written: some StringProtocol) -> String? {
    let text = written.hasSuffix(".") ? String(written.dropLast()) : String(written)
    guard (1...253).contains(text.utf8.count) else { return nil }
    let lowered = text.lowercased()
    if lowered.utf8.allSatisfy({ $0 < 0x80 }), !lowered.hasPrefix("xn--"),
      !lowered.contains(".xn--")
    {
      return isHostName(lowered) ? lowered : nil
    }
    guard let ascii = ascii(text), isHostName(ascii) else { return nil }
    return unicode(ascii)
  }

  private static func isHostName(_ name: String) -> Bool {
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last else { return false }
    for label in labels {
      guard (1...63).contains(label.count), label.first != UInt8(ascii: "-"),
        label.last != UInt8(ascii: "-")
      else { return false }
      for byte in label {
        guard (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        else { return false }
      }
    }
    return !top.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func ascii(_ name: String) -> String? {
    let flags = Int32(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue)
    return converted(name) { idn2_to_ascii_8z($0, $1, flags) }
  }

  private static func unicode(_ name: String) -> String? {
    converted(name) { idn2_to_unicode_8z8z($0, $1, 0) }
  }

  private static func converted(
    _ name: String,
    by convert: (UnsafePointer<CChar>, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> String? {
    guard !name.utf8.contains(0) else { return nil }
    var output: UnsafeMutablePointer<CChar>?
    let status = name.withCString { convert($0, &output) }
    guard status == Int32(IDN2_OK.rawValue), let output else { return nil }
    defer { free(output) }
    return String(cString: output)
  }
}
