import ContactModel

/// What an element of a name can be wherever it stands: which of it counts is a matter of where that
/// is.
struct XCardPart: BitwiseCopyable {
  enum Role: UInt8, BitwiseCopyable {
    case property, parameters, group
    /// VERSION, which the namespace says.
    case version
    /// Of another namespace.
    case foreign
    /// What cannot be the name of a property in a vCard.
    case other
  }

  let role: Role
  /// As the type of a value.
  let valueType: VCardValueType?
  private let nameComponent: Int8
  private let addressComponent: Int8
  private let genderComponent: Int8
  private let mapComponent: Int8

  init(_ name: XMLName) {
    let isCore = XCardVocabulary.isCore(name)
    valueType = isCore ? VCardValueType(name: name.local) : nil
    func component(_ names: [String]) -> Int8 {
      isCore ? Int8(names.firstIndex(of: name.local) ?? -1) : -1
    }
    nameComponent = component(XCardVocabulary.nameComponents)
    addressComponent = component(XCardVocabulary.addressComponents)
    genderComponent = component(XCardVocabulary.genderComponents)
    mapComponent = component(XCardVocabulary.mapComponents)
    role =
      switch name.local.uppercased() {
      case _ where !isCore: .foreign
      case "PARAMETERS": .parameters
      case "GROUP": .group
      case "VERSION": .version
      case "BEGIN", "END": .other
      default:
        name.local.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
          ? .property : .other
      }
  }

  /// Which component of N, of ADR, of GENDER or of CLIENTPIDMAP it is; -1 where it is none.
  @inline(__always)
  func component(of structure: XCardProperty.Structure) -> Int {
    switch structure {
    case .name: Int(nameComponent)
    case .address: Int(addressComponent)
    case .gender: Int(genderComponent)
    case .map: Int(mapComponent)
    }
  }
}

/// What an element of a name is as a property.
final class XCardProperty: Sendable {
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

  let name: PropertyName
  let kind: ValueKind
  let shape: Shape
  /// The value types the property has without saying so; none for an unknown property.
  let defaultTypes: VCardValueType.Mask

  init(_ name: XMLName) {
    self.name = PropertyName(rawValue: name.local)
    kind = ValueKind(self.name)
    shape = Self.shape(of: self.name, kind)
    defaultTypes = VCardValueType.defaults(of: self.name)
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
  private var parts: [XCardPart?] = []
  private var properties: [XCardProperty?] = []

  @inline(__always)
  func part(_ element: XMLElement) -> XCardPart {
    let id = element.id
    if id < parts.count, let part = parts[id] { return part }
    add(element)
    return XCardPart(element.name)
  }

  @inline(__always)
  func property(_ element: XMLElement) -> XCardProperty {
    let id = element.id
    if id < properties.count, let property = properties[id] { return property }
    add(element)
    return XCardProperty(element.name)
  }

  @inline(never)
  private func add(_ element: XMLElement) {
    while parts.count <= element.id {
      parts.append(nil)
      properties.append(nil)
    }
    parts[element.id] = XCardPart(element.name)
    properties[element.id] = XCardProperty(element.name)
  }
}
