import TextEncoding

/// Whether bytes begin as XML does: with `<`, and not as HTML.
enum XMLSignature {
  static func isXML(_ bytes: [UInt8]) -> Bool {
    let beginning = text(bytes).drop { $0.isXMLBlank }
    guard beginning.first == 0x3C, let second = beginning.dropFirst().first else { return false }
    guard second == 0x21 || second == 0x3F || XMLProlog.beginsName(second) else { return false }
    return !beginning.prefix(15).withContiguousStorage { start in
      start.hasPrefixIgnoringCase("<!DOCTYPE HTML") || start.hasPrefixIgnoringCase("<HTML")
    }
  }

  /// The first bytes as ASCII, whatever form of Unicode they are in.
  private static func text(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.withUnsafeBytes { raw in
      let mark = UnicodeForm.byteOrderMark(of: raw)?.length ?? 0
      let unit = UnicodeForm(beginningOf: raw)?.unitBytes ?? 1
      let rest = bytes.dropFirst(mark).prefix(UnicodeForm.sampleBytes)
      return unit == 1 ? rest : rest.filter { $0 != 0 }[...]
    }
  }
}

extension Sequence<UInt8> {
  fileprivate func withContiguousStorage(_ body: (Bytes) -> Bool) -> Bool {
    Array(self).withUnsafeBufferPointer(body)
  }
}
