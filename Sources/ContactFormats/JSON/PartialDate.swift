extension VCardDate {
  /// A date as an object with `year`, `month` and `day`, of which some may be missing or 0: the
  /// PartialDate of JSContact (RFC 9553, 2.8.1) and the Date of Google.
  init?(partialDate value: JSONValue) {
    func digits(_ name: String, _ count: Int) -> String? {
      guard let number = value[name]?.integer, number > 0 else { return nil }
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    switch (digits("year", 4), digits("month", 2), digits("day", 2)) {
    case (let year?, let month?, let day?): self.init(year + month + day)
    case (let year?, let month?, nil): self.init(year + "-" + month)
    case (let year?, nil, nil): self.init(year)
    case (nil, let month?, let day?): self.init("--" + month + day)
    case (nil, let month?, nil): self.init("--" + month)
    case (nil, nil, let day?): self.init("---" + day)
    default: return nil
    }
  }
}
