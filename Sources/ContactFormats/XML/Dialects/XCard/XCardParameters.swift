import ContactModel
import Glibc

/// Reads `parameters` elements, and hands out the same array for the same content: a file uses a
/// few dozen, over and over.
final class XCardParameters {
  private let key = Scratch()
  /// Whether something in the element of this property is no parameter; said once a property.
  private(set) var hasUnknown = false
  private var isFirstValue = true
  /// What was read for this property and is too long for the slots, by the number of its value type:
  /// a property may have many values.
  private var long = [[Parameter]?](repeating: nil, count: VCardValueType.allCases.count + 1)
  private var hasLong = false
  private var slots = [Slot?](repeating: nil, count: 256)

  private struct Slot {
    var key: [UInt8]
    var parameters: [Parameter]
  }

  private static let onlyValue = VCardValueType.allCases.map { [Parameter("VALUE", $0.name)] }

  /// What is longer is seldom said twice: an address label.
  private static let longestKey = 128

  func beginProperty() {
    isFirstValue = true
    guard hasLong else { return }
    hasLong = false
    for index in long.indices { long[index] = nil }
  }

  /// The parameters of one value.
  /// - Parameters:
  ///   - element: The `parameters` of the property, if it has any.
  ///   - valueType: What VALUE says; nil where the value is of the type its property has anyway.
  func parameters(
    _ element: XMLElement?,
    valueType: VCardValueType?,
    names: XCardNames
  ) -> [Parameter] {
    hasUnknown = false
    guard let element else {
      return valueType.map { Self.onlyValue[Int($0.rawValue)] } ?? []
    }
    let type = valueType.map { $0.rawValue + 1 } ?? 0
    if hasLong, let parameters = long[Int(type)] { return parameters }
    key.clear()
    key.append(type)
    for parameter in element.children {
      append(parameter.id)
      if names.part(parameter).role == .foreign { hasUnknown = true }
      for value in parameter.children {
        if !value.children.isEmpty { hasUnknown = true }
        if names.part(value).role == .foreign {
          hasUnknown = true
        } else {
          append(value.textBytes)
        }
      }
      // Some programs leave the value element out: `<pref>1</pref>`.
      append(parameter.textBytes)
    }
    if !isFirstValue { hasUnknown = false }
    isFirstValue = false
    guard key.count <= Self.longestKey else {
      let parameters = read(element, valueType, names)
      long[Int(type)] = parameters
      hasLong = true
      key.clear()
      key.trim()
      return parameters
    }
    let bytes = key.bytes
    let slot = Self.hash(bytes) & (slots.count - 1)
    if let known = slots[slot], known.key.withUnsafeBufferPointer(bytes.isEqual(to:)) {
      return known.parameters
    }
    let parameters = read(element, valueType, names)
    slots[slot] = Slot(key: Array(bytes), parameters: parameters)
    return parameters
  }

  private func append(_ id: Int) {
    key.append(0)
    key.append(UInt8(truncatingIfNeeded: id))
    key.append(UInt8(truncatingIfNeeded: id >> 8))
    key.append(UInt8(truncatingIfNeeded: id >> 16))
  }

  /// Texts of XML hold no control characters but white space, so that 1 can end them.
  private func append(_ text: Bytes) {
    key.append(text)
    key.append(1)
  }

  private static func hash(_ bytes: Bytes) -> Int {
    var hash: UInt = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private func read(
    _ element: XMLElement,
    _ valueType: VCardValueType?,
    _ names: XCardNames
  ) -> [Parameter] {
    var parameters: [Parameter] = []
    var typeIndex: Int?
    for child in element.children {
      guard names.part(child).role != .foreign else { continue }
      let name = names.property(child).name.rawValue
      var values = child.children.filter { names.part($0).role != .foreign }.map { value in
        // Blanks can be part of a text alone.
        names.part(value).valueType == .text ? value.laidOutText : value.trimmedText
      }
      if values.isEmpty { values = [child.trimmedText] }
      if values.allSatisfy(\.isEmpty) { continue }
      // Two `type` elements are one of both values (RFC 6350, 5.6).
      if name == "TYPE", let typeIndex {
        parameters[typeIndex].values += values
      } else {
        if name == "TYPE" { typeIndex = parameters.count }
        parameters.append(Parameter(name, values))
      }
    }
    if let valueType { parameters.append(Parameter("VALUE", valueType.name)) }
    return parameters
  }
}
