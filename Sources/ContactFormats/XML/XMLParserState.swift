import CLibXML2
import ContactModel

/// What the callbacks of libxml2 know and collect. It lives at one address for as long as its
/// finder.
struct XMLParserState {
  let names = XMLNames()
  var tables = XMLTables()
  var map = XMLPositionMap()
  let limits: ReadingLimits
  let isRecord: (XMLName, [XMLName]) -> Bool

  var context: xmlParserCtxtPtr?
  /// What is added to the parser's line numbers.
  var lineOffset = 0
  /// Start tags that are fed only to tell a fresh parser what is open.
  var primersLeft = 0
  /// Whether the parser has given up; what it still says is not listened to.
  var isDead = false
  /// Where a fresh parser must take over, because this one has grown too large.
  var freshStart: Int?
  var hadHarmlessError = false

  private(set) var ancestors: [XMLAncestor] = []
  /// How many there have been so far.
  private var ancestorCount = 0
  private var ancestorNames: [XMLName] = []
  var cuts: [XMLCut] = []
  var damage: XMLDamage?
  /// Defects outside records.
  var problems: [Problem] = []

  var isInRecord = false
  /// The record is over the limits: its elements are counted, not kept.
  var isOversize = false
  var oversizeDepth = 0
  var recordStart = 0
  var recordLine = 0
  var recordName: Int32 = -1
  var recordPlace = XMLTables.Place()
  var recordQualifiedName: [UInt8] = []
  var recordProblems: [Problem] = []
  /// How many open elements bear the record's own name.
  var sameNamed = 0
  /// Elements seen since the parser began.
  var progress = 0

  static let deepest = 256
  /// Around records nothing is kept of an element but its name.
  static let deepestAround = 4096
  /// More elements of the record's name within each other than any vocabulary has: start tags
  /// without end tags.
  static let deepestSameNamed = 32

  init(limits: ReadingLimits, isRecord: @escaping (XMLName, [XMLName]) -> Bool) {
    self.limits = limits
    self.isRecord = isRecord
  }

  // MARK: Positions

  /// Where the parser is, in bytes of what it was fed.
  var fedPosition: Int {
    guard let input = context?.pointee.input else { return map.origin }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  var textPosition: Int {
    mutating get { map.text(fedPosition) }
  }

  var line: Int {
    guard let input = context?.pointee.input else { return lineOffset + 1 }
    return Int(input.pointee.line) + lineOffset
  }

  /// The way back from the end of a start tag to its `<`, and the line breaks on it.
  @inline(__always)
  private func wayBack() -> (bytes: Int, lines: Int) {
    guard let input = context?.pointee.input, let start = input.pointee.cur,
      let base = input.pointee.base
    else { return (0, 0) }
    var position = start
    var lines = 0
    while position > base {
      position -= 1
      if position.pointee == 0x3C { break }
      if position.pointee == 0x0A { lines += 1 }
    }
    return (start - position, lines)
  }

  // MARK: Events

  @inline(__always)
  mutating func begin(
    _ local: UnsafePointer<xmlChar>,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?,
    _ namespaceCount: Int,
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    _ attributeCount: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    if isDead { return }
    if primersLeft > 0 {
      primersLeft -= 1
      return
    }
    calm()
    progress += 1
    let name = names.number(local, uri)
    if !isInRecord {
      let isBegun = beginOutside(local, prefix, name, namespaceCount, namespaces)
      guard isBegun else { return }
    } else if isOversize {
      oversizeDepth += 1
      return
    } else {
      if name == recordName {
        sameNamed += 1
        if sameNamed > Self.deepestSameNamed {
          die("malformed-xml", "The element has no end tag")
          return
        }
      }
      if names.isCrowded, tables.size > 1 << 15 {
        die("malformed-xml", "It has more names than any vocabulary")
        return
      }
      if tables.depth + ancestors.count >= Self.deepest, tables.depth > 0 {
        die("too-deep", "Its elements are nested deeper than \(Self.deepest) levels")
        return
      }
    }
    let lines = attributeCount + namespaceCount > 0 ? wayBack().lines : blankLines()
    tables.beginElement(
      name: name,
      line: line - lines - recordLine,
      attributeCount: attributeCount
    )
    if attributeCount > 0, let attributes {
      for index in 0..<attributeCount {
        // Local name, prefix, URI, and the value's beginning and end.
        let fields = attributes + index * 5
        guard let local = fields[0], let value = fields[3], let end = fields[4] else { continue }
        tables.addAttribute(name: names.number(local, fields[2]), value, count: end - value)
      }
    }
    if tables.size > limits.recordLines { beginOversize() }
  }

  /// Line breaks behind the name of a start tag without attributes.
  @inline(__always)
  private func blankLines() -> Int {
    guard let cur = context?.pointee.input?.pointee.cur, (cur - 1).pointee.isXMLBlank else {
      return 0
    }
    return wayBack().lines
  }

  /// False where the element is no record.
  private mutating func beginOutside(
    _ local: UnsafePointer<xmlChar>,
    _ prefix: UnsafePointer<xmlChar>?,
    _ name: Int32,
    _ namespaceCount: Int,
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> Bool {
    var qualified: [UInt8] = []
    if let prefix { qualified = Self.bytes(prefix) + [ASCII.colon] }
    qualified += Self.bytes(local)
    let expanded = names.all[Int(name)]
    let way = wayBack()
    if isRecord(expanded, ancestorNames) {
      if names.isCrowded, progress > 1 {
        isDead = true
        freshStart = map.text(fedPosition - way.bytes)
        context?.pointee.disableSAX = 1
        return false
      }
      isInRecord = true
      isOversize = false
      recordStart = map.text(fedPosition - way.bytes)
      recordLine = line - way.lines
      recordName = name
      recordQualifiedName = qualified
      recordProblems = []
      sameNamed = 1
      recordPlace = tables.beginRecord()
      return true
    }
    if ancestors.count >= Self.deepestAround {
      die("too-deep", "Elements are nested deeper than \(Self.deepestAround) levels")
      return false
    }
    var declarations: [(prefix: [UInt8], uri: [UInt8])] = []
    for index in 0..<namespaceCount {
      declarations.append(
        (
          namespaces?[index * 2].map(Self.bytes) ?? [],
          namespaces?[index * 2 + 1].map(Self.bytes) ?? []
        )
      )
    }
    ancestorCount += 1
    ancestors.append(
      XMLAncestor(
        qualifiedName: qualified,
        name: expanded,
        number: ancestorCount,
        declarations: declarations
      )
    )
    ancestorNames.append(expanded)
    return false
  }

  /// Takes the innermost of the elements around records for closed, but for so many.
  mutating func keepAncestors(_ count: Int) {
    guard count < ancestors.count else { return }
    ancestors.removeSubrange(count...)
    ancestorNames.removeSubrange(count...)
  }

  private static func bytes(_ text: UnsafePointer<xmlChar>) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
  }

  /// From here on nothing is kept of the record that is open.
  mutating func beginOversize() {
    isOversize = true
    oversizeDepth = tables.depth
    tables.dropRecord()
  }

  @inline(__always)
  mutating func end(_ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) {
    if isDead { return }
    calm()
    if !isInRecord {
      if !ancestors.isEmpty { keepAncestors(ancestors.count - 1) }
      return
    }
    if isOversize {
      oversizeDepth -= 1
      if oversizeDepth > 0 { return }
    } else {
      if sameNamed > 1, names.number(local, uri) == recordName { sameNamed -= 1 }
      tables.endElement()
      if tables.depth > 0 { return }
    }
    isInRecord = false
    cuts.append(
      XMLCut(
        start: recordStart,
        end: textPosition,
        line: recordLine,
        parent: ancestors.last?.number ?? 0,
        lastLine: line,
        place: recordPlace,
        isOversize: isOversize,
        problems: recordProblems
      )
    )
    isOversize = false
  }

  @inline(__always)
  mutating func text(_ bytes: UnsafePointer<xmlChar>, _ count: Int) {
    calm()
    if isInRecord, !isDead, !isOversize { tables.addText(bytes, count: count) }
  }

  /// After an error libxml2 leaves out entity references, even the predefined ones.
  @inline(__always)
  private mutating func calm() {
    guard hadHarmlessError else { return }
    hadHarmlessError = false
    context?.pointee.wellFormed = 1
  }
}
