import ContactModel

/// Goes over the properties of vCards without building contacts: for counting, searching and
/// measuring at the speed of the bytes.
///
/// It cuts a source into the same cards and properties as `VCardReader`, and decodes only the values
/// it is asked for.
///
///     let scanner = VCardScanner(stream)
///     while try scanner.nextCard() {
///       scanner.forEachProperty { property in
///         guard property.isNamed("EMAIL") else { return }
///         property.withText { utf8 in … }
///       }
///     }
public final class VCardScanner {
  private var finder: RecordFinder
  private var piece: SourcePiece?
  private let heads = Scratch()
  private let workspace = ValueWorkspace()

  public init(_ stream: any ByteStream, limits: ReadingLimits = ReadingLimits()) {
    finder = RecordFinder(stream, limits: limits)
  }

  /// Goes on to the next card; false at the end of the source. Text between cards, and cards over
  /// the limits, are passed over.
  public func nextCard() throws(ByteStreamError) -> Bool {
    while let next = try finder.next() {
      finder.problems.removeAll()
      guard next.kind == .record else { continue }
      piece = next
      return true
    }
    piece = nil
    return false
  }

  /// Where the current card begins, in bytes from the start of the source.
  public var offset: Int { piece?.offset ?? 0 }

  /// The length of the current card, in bytes of the source.
  public var byteCount: Int { piece?.byteCount ?? 0 }

  /// Calls `body` with every property of the current card in order, VERSION too, but not with those
  /// of a card nested in it. A property must not be used after `body` returns.
  public func forEachProperty(_ body: (VCardProperty) -> Void) {
    guard let piece else { return }
    let record = finder.view(of: piece)
    let workspace = Unmanaged.passUnretained(workspace)
    var lines = record.contentLines(heads)
    var flavor: Flavor?
    while let line = lines.next() {
      guard line.hasColon else { continue }
      if flavor == nil, !line.rest.isEmpty { flavor = Flavor(record.declaredVersion()) }
      body(
        VCardProperty(line: line, lines: lines, flavor: flavor ?? .v30, workspace: workspace)
      )
    }
  }
}

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

/// What decoding single values needs: memory, and what is known of heads and charsets.
final class ValueWorkspace {
  private let joined = Scratch()
  private let transferred = Scratch()
  private let unescaped = Scratch()
  private let charsets = CharsetResolver()
  private var heads = HeadCache()

  func text(of property: VCardProperty) -> Bytes {
    let line = property.line
    if line.mayBeEncoded { return encodedText(of: property) }
    let bytes = Unfolding.value(
      of: line,
      in: property.lines,
      style: property.flavor == .v21 ? .foldedBeforeBlanks : .folded,
      scratch: joined
    )
    return finished(bytes, charset: nil, .text)
  }

  private func encodedText(of property: VCardProperty) -> Bytes {
    let line = property.line
    let head =
      heads.cached(line)
      ?? heads.add(PropertyHead(line) { String(decoding: $0, as: UTF8.self) }, of: line)
    let isQuoted = head.encoding == .quotedPrintable
    var bytes = Unfolding.value(
      of: line,
      in: property.lines,
      style: isQuoted ? .quotedPrintable : .folded,
      scratch: joined
    )
    switch head.encoding {
    case .quotedPrintable:
      _ = QuotedPrintable.decode(bytes, into: transferred)
      bytes = transferred.bytes
    case .base64:
      let decoded = Base64.decode(bytes).bytes
      transferred.clear()
      decoded.withUnsafeBufferPointer { transferred.append($0) }
      bytes = transferred.bytes
    case .none, .unknown: break
    }
    return finished(bytes, charset: head.charset, isQuoted ? .separators : .text)
  }

  @inline(__always)
  private func finished(_ bytes: Bytes, charset: String?, _ escaping: Escaping) -> Bytes {
    var bytes = bytes
    if charset != nil || !bytes.isPlainASCII {
      var problems: [Problem] = []
      charsets.beginCard()
      bytes = charsets.text(
        bytes,
        charset: charset,
        isRaw: true,
        line: 0,
        problems: &problems,
        evidence: { Array(bytes) }
      )
    }
    guard bytes.position(of: ASCII.backslash) != nil else { return bytes }
    return escaping.unescaped(bytes, scratch: unescaped)
  }
}
