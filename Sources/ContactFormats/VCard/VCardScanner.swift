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
