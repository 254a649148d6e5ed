import ContactModel

/// Days that programs write as an instant.
enum CalendarDay {
  /// The day of a date with a time that says nothing more than the day: midnight, or the 11:59 UTC
  /// that Exchange writes for a whole day. Any other time may belong to another day where the
  /// date was entered: the text stays as it is.
  static func text(_ text: String) -> String {
    let day = text.prefix(10)
    var rest = text.utf8.dropFirst(10)
    guard CivilDate(day) != nil, rest.popFirst() == UInt8(ascii: "T") else { return text }
    let time = rest.prefix(5)
    rest = rest.dropFirst(5)
    // Seconds and their fraction, which are zero.
    rest = rest.drop { $0 == ASCII.colon || $0 == ASCII.dot || $0 == UInt8(ascii: "0") }
    let hasNoOffset = rest.isEmpty || rest.elementsEqual("Z".utf8)
    let hasOffset = rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
    let isDay =
      time.elementsEqual("00:00".utf8) && (hasNoOffset || hasOffset)
      || time.elementsEqual("11:59".utf8) && hasNoOffset
    return isDay ? String(day) : text
  }
}
