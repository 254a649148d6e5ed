/// The time behind a date: `T18:30:00.000Z`, ` 6:30 PM`, ` 00:00`.
struct ClockTime {
  private var hour = 0
  private var minute = 0
  private var second = 0
  /// `Z`, `+0200`, or nothing.
  private var zone = ""

  /// Whether it is midnight of no zone in particular: what programs write that know no time.
  var isNothing: Bool { hour == 0 && minute == 0 && second == 0 && zone.isEmpty }

  /// RFC 6350, 4.3.3, with the `T` before it; fractions of seconds are left out.
  var text: String { "T" + [hour, minute, second].map(Self.padded).joined() + zone }

  /// - Parameter text: In lower case, with what parts it from the date.
  init?(_ text: Substring) {
    var rest = text.drop { " t,".contains($0) }
    guard let hour = Self.number(&rest) else { return nil }
    if rest.first == ":" {
      self.hour = hour
      rest.removeFirst()
      guard let minute = Self.number(&rest) else { return nil }
      self.minute = minute
      if rest.first == ":" {
        rest.removeFirst()
        guard let second = Self.number(&rest) else { return nil }
        self.second = second
      }
    } else {
      // 183000
      self.hour = hour / 10_000
      minute = hour / 100 % 100
      second = hour % 100
    }
    if let point = rest.first, point == "." || point == ",",
      rest.dropFirst().first?.isNumber ?? false
    {
      rest = rest.dropFirst().drop { $0.isNumber }
    }
    rest = rest.drop { $0 == " " || $0 == "\u{202F}" || $0 == "\u{A0}" }
    for (mark, isAfternoon) in [("am", false), ("a.m.", false), ("pm", true), ("p.m.", true)]
    where rest.hasPrefix(mark) {
      guard (1...12).contains(self.hour) else { return nil }
      self.hour = self.hour % 12 + (isAfternoon ? 12 : 0)
      rest = rest.dropFirst(mark.count)
      break
    }
    guard self.hour < 24, minute < 60, second <= 60, readZone(rest.drop { $0 == " " }) else {
      return nil
    }
  }

  private mutating func readZone(_ text: Substring) -> Bool {
    if text.isEmpty || text == "uhr" || text == "h" { return true }
    if text == "z" || text == "utc" || text == "gmt" {
      zone = "Z"
      return true
    }
    guard let sign = text.first, sign == "+" || sign == "-" else { return false }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy({ "0"..."9" ~= $0 }) else {
      return false
    }
    zone = "\(sign)\(digits)"
    return true
  }

  private static func number(_ text: inout Substring) -> Int? {
    let digits = text.prefix { "0"..."9" ~= $0 }
    guard digits.count <= 6, let number = Int(digits) else { return nil }
    text = text.dropFirst(digits.count)
    return number
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
