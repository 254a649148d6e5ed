extension [HeaderKey: ColumnMeaning] {
  /// A table of meanings, each with every header that has it: one line serves all languages.
  static func columns(_ table: KeyValuePairs<ColumnMeaning, [HeaderKey]>) -> Self {
    var columns: Self = [:]
    for (meaning, headers) in table {
      for header in headers { columns[header] = meaning }
    }
    return columns
  }
}

extension TableDialect {
  /// Headers that have a number, written `#` here: `E-mail # - Value`, `公司#`. The number is the slot;
  /// a meaning in another slot than 1 counts on from there.
  static func numbered(
    _ table: KeyValuePairs<ColumnMeaning, [HeaderKey]>
  ) -> @Sendable (HeaderKey) -> ColumnMeaning? {
    let columns: [HeaderKey: ColumnMeaning] = .columns(table)
    return { header in
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      let text = header.text.utf8
      guard let start = text.firstIndex(where: digits.contains) else { return nil }
      let end = text[start...].firstIndex { !digits.contains($0) } ?? text.endIndex
      guard text.distance(from: start, to: end) <= 4, let number = Int(header.text[start..<end]),
        var meaning = columns[HeaderKey("\(header.text[..<start])#\(header.text[end...])")]
      else { return nil }
      meaning.slot += number - 1
      return meaning
    }
  }
}
