import ContactModel

extension Property {
  /// Whether it is a value and nothing else.
  var isPlain: Bool { parameters.isEmpty && group == nil }

  /// Whether both say the same: but for the order of parameters, the case and order of TYPE values,
  /// a VALUE that is the default, and a PROP-ID that `other` does not have.
  func saysTheSame(as other: Property) -> Bool {
    name == other.name && group == other.group && value.isIdentical(to: other.value)
      && meaning(withID: other.parameters.value(of: "PROP-ID") != nil)
        == other.meaning(withID: true)
  }

  private func meaning(withID: Bool) -> [String: [[UInt8]]] {
    var meaning: [String: [[UInt8]]] = [:]
    for parameter in parameters where withID || parameter.name != "PROP-ID" {
      var values = parameter.values
      if parameter.name == "TYPE" || parameter.name == "VALUE" {
        values = values.map { $0.lowercased() }
      }
      meaning[parameter.name, default: []] += values.map { Array($0.utf8) }
    }
    meaning["TYPE"]?.sort { $0.lexicographicallyPrecedes($1) }
    if let type = meaning["VALUE"], type.count == 1,
      VCardValueType(name: String(decoding: type[0], as: UTF8.self))
        .map(VCardValueType.defaults(of: name).contains) ?? false
    {
      meaning["VALUE"] = nil
    }
    return meaning
  }
}

extension PropertyValue {
  /// Whether both are the same to the last byte; `==` takes `é` and `e` with an accent for one.
  fileprivate func isIdentical(to other: PropertyValue) -> Bool {
    func isSame(_ left: [String], _ right: [String]) -> Bool {
      left.count == right.count
        && zip(left, right).allSatisfy { $0.0.utf8.elementsEqual($0.1.utf8) }
    }
    switch (self, other) {
    case (.text(let left), .text(let right)): return isSame([left], [right])
    case (.list(let left), .list(let right)): return isSame(left, right)
    case (.structured(let left), .structured(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { isSame($0.0, $0.1) }
    default: return self == other
    }
  }
}
