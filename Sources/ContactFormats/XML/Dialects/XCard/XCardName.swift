import ContactModel

/// Everything an element of one name can be in an xCard: a property, a parameter, the type of a
/// value, a component. Which of it counts is a matter of where it stands.
final class XCardName: Sendable {
  enum Role {
    case property, parameters, group
    /// VERSION, which the namespace says.
    case version
    /// Of another namespace.
    case foreign
    /// What cannot be the name of a property in a vCard.
    case other
  }

  /// How the value of a property is put together.
  enum Shape {
    case text, object
    /// Several `text` elements: a list, or components of one text each.
    case list, texts
    /// A component in each element: N, ADR, GENDER, CLIENTPIDMAP.
    case components(Structure, fewest: Int)
  }

  /// The properties whose components have names.
  enum Structure {
    case name, address, gender, map
  }

  let role: Role
  let property: PropertyName
  let kind: ValueKind
  let shape: Shape
  /// The value types the property has without saying so; none for an unknown property.
  let defaultTypes: XCardValueType.Mask
  /// As a parameter.
  let parameter: String
  let isType: Bool
  /// As the type of a value.
  let valueType: XCardValueType?
  private let nameComponent: Int
  private let addressComponent: Int
  private let genderComponent: Int
  private let mapComponent: Int

  /// Which component of N, of ADR, of GENDER or of CLIENTPIDMAP it is; -1 where it is none.
  @inline(__always)
  func component(of structure: Structure) -> Int {
    switch structure {
    case .name: nameComponent
    case .address: addressComponent
    case .gender: genderComponent
    case .map: mapComponent
    }
  }

  init(_ name: XMLName) {
    let isCore = name.namespace == XCardVocabulary.namespace || name.namespace.isEmpty
    let upper = isCore ? name.local.uppercased() : ""
    property = PropertyName(rawValue: upper)
    kind = ValueKind(property)
    shape = Self.shape(of: property, kind)
    defaultTypes = XCardValueType.defaults(of: property)
    parameter = upper
    isType = upper == "TYPE"
    valueType = isCore ? XCardValueType(name: name.local) : nil
    func component(_ names: [String]) -> Int {
      isCore ? names.firstIndex(of: name.local) ?? -1 : -1
    }
    nameComponent = component(XCardVocabulary.nameComponents)
    addressComponent = component(XCardVocabulary.addressComponents)
    genderComponent = component(XCardVocabulary.genderComponents)
    mapComponent = component(XCardVocabulary.mapComponents)
    role =
      switch upper {
      case "": .foreign
      case "PARAMETERS": .parameters
      case "GROUP": .group
      case "VERSION": .version
      case "BEGIN", "END": .other
      default:
        upper.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
          ? .property : .other
      }
  }

  private static func shape(of property: PropertyName, _ kind: ValueKind) -> Shape {
    switch (property, kind) {
    case (.n, _): .components(.name, fewest: 5)
    case (.adr, _): .components(.address, fewest: 7)
    case (.gender, _): .components(.gender, fewest: 1)
    case (.clientpidmap, _): .components(.map, fewest: 2)
    case (_, .list): .list
    case (_, .components): .texts
    case (_, .object): .object
    default: .text
    }
  }
}

/// What is known of the names of one source, by their numbers.
final class XCardNames {
  private var known: [XCardName?] = []

  @inline(__always)
  subscript(_ element: XMLElement) -> XCardName {
    let id = element.id
    if id < known.count, let name = known[id] { return name }
    return add(element)
  }

  private func add(_ element: XMLElement) -> XCardName {
    let name = XCardName(element.name)
    while known.count <= element.id { known.append(nil) }
    known[element.id] = name
    return name
  }
}
