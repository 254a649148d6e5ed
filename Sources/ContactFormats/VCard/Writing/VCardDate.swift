/// A date, a time, or both, of which parts may be unknown (RFC 6350, 4.3), read in the basic and in
/// the extended form of ISO 8601.
///
/// 4.0 writes the basic form (`19960415`), 3.0 the extended one (`1996-04-15`; RFC 2426, 3.1.5).
struct VCardDate: Hashable {
  private var year: String?
  private var month: String?
  private var day: String?
  private var hour: String?
  private var minute: String?
  private var second: String?
  /// `Z`, or sign, hours and maybe minutes, without a colon.
  private var zone: String?

  init?(_ text: String) {
    var scanner = Scanner(text)
    if scanner.peek != UInt8(ascii: "T") {
      guard scanDate(&scanner) else { return nil }
    }
    if scanner.skip("T") {
      guard scanTime(&scanner) else { return nil }
    }
    guard scanner.isAtEnd, areInRange else { return nil }
    // With a time goes a whole date or none (RFC 6350, 4.3.3: date-noreduc).
    if hour != nil, year != nil || month != nil, day == nil { return nil }
  }

  private mutating func scanDate(_ scanner: inout Scanner) -> Bool {
    if scanner.skip("---") {
      day = scanner.digits(2)
      return day != nil
    }
    if scanner.skip("--") {
      month = scanner.digits(2)
      guard month != nil else { return false }
      let dashed = scanner.skip("-")
      day = scanner.digits(2)
      return day != nil || !dashed
    }
    year = scanner.digits(4)
    guard year != nil else { return false }
    let dashed = scanner.skip("-")
    month = scanner.digits(2)
    guard month != nil else { return !dashed }
    guard scanner.skip("-") || !dashed else { return true }
    day = scanner.digits(2)
    return day != nil
  }

  private mutating func scanTime(_ scanner: inout Scanner) -> Bool {
    hour = scanner.digits(2)
    guard hour != nil else { return false }
    if scanner.skip(":") {
      minute = scanner.digits(2)
      guard minute != nil else { return false }
    } else {
      minute = scanner.digits(2)
    }
    if minute != nil {
      let separated = scanner.skip(":")
      second = scanner.digits(2)
      guard second != nil || !separated else { return false }
    }
    // A fraction of a second cannot be said in 4.0 and matters to nobody.
    if second != nil, scanner.skip(".") || scanner.skip(",") {
      guard scanner.digits(1) != nil else { return false }
      while scanner.digits(1) != nil {}
    }
    return scanZone(&scanner)
  }

  private mutating func scanZone(_ scanner: inout Scanner) -> Bool {
    if scanner.isAtEnd { return true }
    if scanner.skip("Z") {
      zone = "Z"
      return true
    }
    guard let offset = UTCOffset(&scanner) else { return false }
    zone = offset.basic
    return true
  }

  private var areInRange: Bool {
    func fits(_ part: String?, _ range: ClosedRange<Int>) -> Bool {
      guard let part else { return true }
      return Int(part).map(range.contains) ?? false
    }
    return fits(month, 1...12) && fits(day, 1...31) && fits(hour, 0...23) && fits(minute, 0...59)
      && fits(second, 0...60)
  }

  /// Whether a time of the day is said.
  var hasTime: Bool { hour != nil }

  /// The year, where it is said.
  var yearText: String? { year }

  /// The same without its year, for a birthday whose year is a mere placeholder.
  var withoutYear: VCardDate {
    var copy = self
    copy.year = nil
    return copy
  }

  /// The same in another year.
  func inYear(_ text: String) -> VCardDate {
    var copy = self
    copy.year = text
    return copy
  }

  /// As `date-and-or-time` of 4.0 (RFC 6350, 4.3.4).
  var basic: String {
    var text = year ?? (month != nil ? "--" : day != nil ? "---" : "")
    if let month { text += year != nil && day == nil ? "-" + month : month }
    text += day ?? ""
    if let hour { text += "T" + hour + (minute ?? "") + (second ?? "") + (zone ?? "") }
    return text
  }

  /// The same in the extended format of ISO 8601, as jCard writes it (RFC 7095,
  /// 3.4.3 and 3.5.4): `1996-04-15`, `--04-15`, `T10:30`.
  var extendedParts: String {
    var text = year ?? (month != nil ? "--" : day != nil ? "---" : "")
    if let month { text += year != nil ? "-" + month : month }
    if let day { text += month != nil ? "-" + day : day }
    if let hour {
      text += "T" + ([hour, minute, second].compactMap(\.self)).joined(separator: ":")
      if let zone {
        text += zone.utf8.count > 3 ? "\(zone.prefix(3)):\(zone.dropFirst(3))" : zone
      }
    }
    return text
  }

  /// The parts of a date that has no time, as numbers.
  var dayParts: (year: Int?, month: Int?, day: Int?)? {
    hasTime ? nil : (year.flatMap { Int($0) }, month.flatMap { Int($0) }, day.flatMap { Int($0) })
  }

  /// As `timestamp` of 4.0 (RFC 6350, 4.3.5), midnight where no time is said; nil without a whole
  /// date.
  var basicTimestamp: String? {
    guard let year, let month, let day else { return nil }
    return year + month + day + "T" + (hour ?? "00") + (minute ?? "00") + (second ?? "00")
      + (zone ?? "")
  }

  /// As `date` or `date-time` of 3.0; nil without a whole date.
  var extended: String? {
    guard let year, let month, let day else { return nil }
    let date = "\(year)-\(month)-\(day)"
    guard let hour else { return date }
    let time = "T\(hour):\(minute ?? "00"):\(second ?? "00")"
    guard let zone, zone != "Z" else { return date + time + (zone ?? "") }
    let minutes = zone.dropFirst(3)
    return date + time + zone.prefix(3) + ":" + (minutes.isEmpty ? "00" : minutes)
  }
}

/// A distance from UTC (RFC 6350, 4.7; RFC 2426, 3.4.1), read with or without colon and minutes.
struct UTCOffset {
  private let sign: String
  private let hour: String
  private let minute: String?

  /// Reads one that fills the text.
  init?(_ text: String) {
    var scanner = Scanner(text)
    self.init(&scanner)
    guard scanner.isAtEnd else { return nil }
  }

  fileprivate init?(_ scanner: inout Scanner) {
    if scanner.skip("+") {
      sign = "+"
    } else if scanner.skip("-") {
      sign = "-"
    } else {
      return nil
    }
    guard let hour = scanner.digits(2), hour <= "23" else { return nil }
    self.hour = hour
    let separated = scanner.skip(":")
    minute = scanner.digits(2)
    guard minute != nil || !separated, minute ?? "00" <= "59" else { return nil }
  }

  /// `-0500`, `-05`.
  var basic: String { sign + hour + (minute ?? "") }
  /// `-05:00`.
  var extended: String { sign + hour + ":" + (minute ?? "00") }
}

/// Reads fixed characters and digits off the front of an ASCII text.
private struct Scanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }
  var peek: UInt8? { rest.first }

  mutating func skip(_ prefix: StaticString) -> Bool {
    let matches = prefix.withUTF8Buffer { rest.starts(with: $0) }
    if matches { rest = rest.dropFirst(prefix.utf8CodeUnitCount) }
    return matches
  }

  /// The next `count` digits, or nil, and nothing read, where there are fewer.
  mutating func digits(_ count: Int) -> String? {
    let taken = rest.prefix(count)
    guard taken.count == count, taken.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest = rest.dropFirst(count)
    return String(taken)
  }
}
