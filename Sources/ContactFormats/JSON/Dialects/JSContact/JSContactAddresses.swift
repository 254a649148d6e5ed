import ContactModel

/// ADR of a card's `addresses` (RFC 9555, 2.6.1).
extension JSContactDecoder {
  /// The component of ADR for each kind (RFC 9554, 2.1).
  static let addressKinds = [
    "postOfficeBox": 0, "locality": 3, "region": 4, "postcode": 5, "country": 6, "room": 7,
    "apartment": 8, "floor": 9, "number": 10, "name": 11, "building": 12, "block": 13,
    "subdistrict": 14, "district": 15, "landmark": 16, "direction": 17,
  ]
  /// The components that go together as the extended address and the street, for readers of seven
  /// components (RFC 9554, 2.1).
  private static let extended: Set<Int> = [7, 8, 9, 12]
  private static let street: Set<Int> = [10, 11, 13, 14, 15, 16, 17]

  func address(_ object: inout JSONObjectReader, _ id: String) -> [JSContactProperty]? {
    let components = object.take("components")?.elements ?? []
    let full = object.takeText("full")
    var qualities = qualities(
      &object,
      nil,
      id: id,
      values: ["components", "full", "coordinates", "timeZone"]
    )
    let coordinates = object.takeText("coordinates")
    let zone = object.takeText("timeZone")
    if components.isEmpty, full == nil, let only = alone(coordinates, zone, qualities) {
      return [only]
    }
    if let coordinates { qualities.parameters.append(Parameter("GEO", coordinates)) }
    if let zone { qualities.parameters.append(Parameter("TZ", zone)) }
    if let code = object.takeText("countryCode") {
      qualities.parameters.append(Parameter("CC", code))
    }
    var separator = object.takeText("defaultSeparator")
    let isOrdered = object.take("isOrdered")?.isTrue ?? false
    guard let parts = addressParts(components) else { return nil }
    if components.isEmpty {
      // A text alone goes out as the lines of a letter do, as in the other formats.
      let street = full.map { [$0] } ?? []
      return [property(.adr, .structured([[], [], street, [], [], [], []]), qualities)]
    }
    if let full { qualities.parameters.append(Parameter("LABEL", full)) }
    if isOrdered || separator != nil {
      var order = parts.order
      swap(&order.defaultSeparator, &separator)
      qualities.parameters.append(Parameter("JSCOMPS", order.text))
    } else if parts.hasSeparators {
      return nil
    }
    return [property(.adr, parts.value, qualities)]
  }

  /// GEO and TZ are addresses without anything else.
  private func alone(
    _ coordinates: String?,
    _ zone: String?,
    _ qualities: JSContactQualities
  ) -> JSContactProperty? {
    switch (coordinates, zone) {
    case (let coordinates?, nil): property(.geo, .text(coordinates), qualities)
    case (nil, let zone?): property(.tz, .text(zone), qualities)
    default: nil
    }
  }

  private struct AddressParts {
    var value: PropertyValue
    var order: JSContactOrder
    var hasSeparators: Bool
  }

  private func addressParts(_ components: [JSONValue]) -> AddressParts? {
    var parts = PartedValue(count: 18)
    var order = JSContactOrder()
    var lines = [1: "", 2: ""]
    var separator: String?
    var hasSeparators = false
    for component in components {
      let known: Set<String> = ["@type", "kind", "value"]
      guard let kind = component["kind"]?.string, let text = component["value"]?.string,
        component.members.allSatisfy({ known.contains($0.name) })
      else { return nil }
      if kind == "separator" {
        order.entries.append(.separator(text))
        separator = text
        hasSeparators = true
        continue
      }
      guard let index = Self.addressKinds[kind], !text.isEmpty else { return nil }
      order.entries.append(.component(index, parts.texts[index].count))
      parts.add(text, at: index)
      let line = Self.extended.contains(index) ? 1 : Self.street.contains(index) ? 2 : nil
      if let line, let written = lines[line] {
        lines[line] = written.isEmpty ? text : written + (separator ?? " ") + text
      }
      separator = nil
    }
    // What vCard has always known needs no more than seven components.
    if parts.texts[7...].indices.allSatisfy({ $0 == 8 || $0 == 11 || parts.texts[$0].isEmpty }) {
      var texts = Array(parts.texts.prefix(7))
      (texts[1], texts[2]) = (parts.texts[8], parts.texts[11])
      for index in order.entries.indices {
        if case .component(let place, let number) = order.entries[index], place > 7 {
          order.entries[index] = .component(place == 8 ? 1 : 2, number)
        }
      }
      return AddressParts(value: .structured(texts), order: order, hasSeparators: hasSeparators)
    }
    for (line, text) in lines { parts.add(text, at: line) }
    return AddressParts(value: parts.value, order: order, hasSeparators: hasSeparators)
  }
}
