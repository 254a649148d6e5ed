import ContactModel

/// Related people of 4.0 in 3.0, where Apple's address books name the relation in a label that the
/// same group ties to the person.
extension VCardTranslation {
  /// The labels that Apple's address books translate for the reader, by the type of RFC 6350, 6.6.6.
  private static let labels = [
    "spouse": "_$!<Spouse>!$_", "child": "_$!<Child>!$_", "parent": "_$!<Parent>!$_",
    "friend": "_$!<Friend>!$_", "sibling": "_$!<Sibling>!$_",
  ]

  /// Renames a RELATED that names a person in words, and gives the label that goes with it. One that
  /// is a URI has no such form and stays as it is.
  func nameRelation(_ property: inout Property, groups: inout GroupNames) -> Property? {
    guard property.name == .related, property.valueType == "text", property.types != ["agent"]
    else { return nil }
    property.name = .abRelatedNames
    property.removeParameter("VALUE")
    guard property.group == nil, let type = property.types.first(where: { $0 != "pref" }) else {
      return nil
    }
    property.removeTypes { $0.lowercased() == type }
    let group = groups.next()
    property.group = group
    return Property(.abLabel, .text(Self.labels[type] ?? type), group: group)
  }
}

/// Gives out group names (`item1`, `item2`, …) that no property of the contact has yet.
struct GroupNames {
  private var taken: Set<String>
  private var number = 0

  init(_ properties: [Property]) {
    taken = Set(properties.compactMap { $0.group?.lowercased() })
  }

  mutating func next() -> String {
    repeat { number += 1 } while taken.contains("item\(number)")
    return "item\(number)"
  }
}
