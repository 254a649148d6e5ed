/// One property of the card a `VCardScanner` stands at: its bytes in place, decoded on demand.
public struct VCardProperty {
  let line: ContentLine
  let lines: ContentLines
  let flavor: Flavor
  /// Owned by the scanner, which outlives the property.
  let workspace: Unmanaged<ValueWorkspace>

  /// The name as written, without its group.
  public var name: UnsafeBufferPointer<UInt8> { line.nameBytes }

  /// The group as written (`item1` in `item1.EMAIL`); empty where there is none.
  public var group: UnsafeBufferPointer<UInt8> { line.groupBytes }

  /// The parameters as written, from the first semicolon to the colon.
  public var parameters: UnsafeBufferPointer<UInt8> { line.parameterBytes }

  /// Whether the name is `name`, which must be in capitals, in any case.
  @inline(__always)
  public func isNamed(_ name: StaticString) -> Bool {
    let written = line.nameBytes
    let length = name.utf8CodeUnitCount
    if written.count == length { return written.equalsIgnoringCase(name) }
    guard written.count > length, written[0].isBlank || written[written.count - 1].isBlank else {
      return false
    }
    return written.trimmed.equalsIgnoringCase(name)
  }

  /// Gives `body` the value as one text in UTF-8: unfolded, transfer encoding, charset and escapes
  /// undone. Components stay separated by semicolons.
  public func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(workspace._withUnsafeGuaranteedRef { $0.text(of: self) })
  }
}
