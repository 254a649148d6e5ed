import ContactModel

/// Generated contacts of ordinary people.
extension SeededGenerator {
  /// A contact as a phone or an address book would hold it: a name, mostly an employer, some channels,
  /// now and then a note, a birthday, a photo. Numbers are fictional, domains lie under `example.com`.
  public mutating func person() -> Contact {
    let given = word()
    let family = word()
    var properties = [
      Property(.fn, .text("\(given) \(family)")),
      Property(.n, .structured([[family], [given], [], [], []])),
    ]
    if !oneIn(4) {
      properties.append(
        Property(.org, .structured([[words(1...3)]] + (oneIn(2) ? [] : [[word()]])))
      )
      properties.append(Property(.title, .text(words(1...2))))
    }
    for kind in ["work", "home"] where !oneIn(3) {
      let email = Property(
        .email,
        .text("\(token())@\(token(3...8)).example.com"),
        parameters: [Parameter("TYPE", kind)]
      )
      properties.append(email)
    }
    for kind in ["cell", "work"] where !oneIn(3) {
      let phone = Property(
        .tel,
        .text("+1 202 555 01\(int(10...99))"),
        parameters: [Parameter("TYPE", kind)]
      )
      properties.append(phone)
    }
    if oneIn(3) { properties.append(Property(.adr, address())) }
    if oneIn(3) { properties.append(Property(.note, .text(words(3...12)))) }
    if oneIn(4) { properties.append(Property(.bday, .text(date()))) }
    if oneIn(8) {
      let photo = Property(
        .photo,
        .binary(bytes(upTo: 200)),
        parameters: [Parameter("MEDIATYPE", "image/jpeg")]
      )
      properties.append(photo)
    }
    properties.append(Property(.uid, .text(uri())))
    return Contact(properties)
  }

  /// The value of an ADR with all seven components.
  public mutating func address() -> PropertyValue {
    let street = "\(int(1...999)) \(word())"
    return .structured([
      [], [], [street], [word()], [], ["\(int(10_000...99_999))"], [word()],
    ])
  }

  /// A date in the basic form of ISO 8601, at times without its year (RFC 6350, 4.3.1).
  public mutating func date() -> String {
    let day = String(int(101...128)).dropFirst()
    let month = String(int(101...112)).dropFirst()
    return oneIn(4) ? "--\(month)\(day)" : "\(int(1930...2010))\(month)\(day)"
  }
}
