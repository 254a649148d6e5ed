extension String {
  /// The text without the blanks of XML (space, tab, CR, LF) around it.
  var withoutBlanks: String {
    var text = utf8[...]
    func isBlank(_ byte: UInt8?) -> Bool {
      byte.map { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } ?? false
    }
    guard isBlank(text.first) || isBlank(text.last) else { return self }
    while isBlank(text.first) { text.removeFirst() }
    while isBlank(text.last) { text.removeLast() }
    return String(Substring(text))
  }
}
