import CLibXML2
import ContactModel

/// libxml2's push parser, as it is used for every source: it loads no file, follows no address,
/// expands no entity and prints nothing.
///
/// It is fed UTF-8 that has been cleaned, without a prolog, in pieces that end before a `<`.
final class XMLParser {
  let state: UnsafeMutablePointer<XMLParserState>
  private var context: xmlParserCtxtPtr?
  private var fed = 0
  /// Whether the last piece ended within a CDATA section.
  private var isWithinSection = false

  private static let prepared: Void = xmlInitParser()

  init(limits: ReadingLimits, isRecord: @escaping (XMLName, [XMLName]) -> Bool) {
    _ = Self.prepared
    state = .allocate(capacity: 1)
    state.initialize(to: XMLParserState(limits: limits, isRecord: isRecord))
  }

  deinit {
    free()
    state.pointee.tables.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  private func free() {
    if let context { xmlFreeParserCtxt(context) }
    context = nil
    state.pointee.context = nil
  }

  /// Begins anew at `text`, on `line`, within the elements that are open around it.
  func start(text: Int, line: Int) {
    free()
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = beginElement
    handler.endElementNs = endElement
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.serror = failure
    context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil)
    guard let context else { return }
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(bitPattern: options))
    state.pointee.names.forgetPointers()
    state.pointee.context = context
    state.pointee.isDead = false
    state.pointee.damage = nil
    state.pointee.freshStart = nil
    state.pointee.hadHarmlessError = false
    state.pointee.isInRecord = false
    state.pointee.isOversize = false
    state.pointee.progress = 0
    fed = 0
    isWithinSection = false
    prime()
    state.pointee.lineOffset = line - 1
    state.pointee.map.start(text: text, primed: fed)
  }

  private func prime() {
    let ancestors = state.pointee.ancestors
    guard !ancestors.isEmpty else { return }
    state.pointee.primersLeft = ancestors.count
    var primer: [UInt8] = []
    for ancestor in ancestors {
      primer.append(0x3C)
      primer += ancestor.qualifiedName
      for (prefix, uri) in ancestor.declarations {
        primer +=
          prefix.isEmpty ? Array(" xmlns=\"".utf8) : Array(" xmlns:".utf8) + prefix + [0x3D, 0x22]
        for byte in uri {
          switch byte {
          case 0x22: primer += Array("&quot;".utf8)
          case 0x26: primer += Array("&amp;".utf8)
          case 0x3C: primer += Array("&lt;".utf8)
          default: primer.append(byte)
          }
        }
        primer.append(0x22)
      }
      primer.append(0x3E)
    }
    primer.withUnsafeBufferPointer { push($0) }
  }

  /// How many bytes it was fed so far.
  var fedCount: Int { fed }

  /// - Parameter position: Where the bytes stand in the text, or stand for.
  func feed(_ bytes: Bytes, at position: Int) {
    reopenSection(at: position)
    push(bytes)
    closeSection()
  }

  /// libxml2 waits for the end of a CDATA section and does not take more than 10 MB of it; so every
  /// piece is given as a section of its own.
  private func closeSection() {
    guard let context, context.pointee.instate == XML_PARSER_CDATA_SECTION else { return }
    isWithinSection = true
    push("]]>")
  }

  /// Must come before a piece is fed, as it changes `fedCount`.
  func reopenSection(at position: Int) {
    guard isWithinSection else { return }
    isWithinSection = false
    push("<![CDATA[")
    state.pointee.map.note(fed: fed, text: position)
  }

  private func push(_ bytes: StaticString) {
    push(Bytes(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount))
  }

  private func push(_ bytes: Bytes) {
    guard let context, let base = bytes.baseAddress else { return }
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      _ = xmlParseChunk(context, $0, Int32(bytes.count), 0)
    }
    fed += bytes.count
  }

  /// What the parser is in the middle of: where a piece that is fed next begins.
  var construct: XMLConstruct {
    guard let context, let input = context.pointee.input, let cur = input.pointee.cur,
      let end = input.pointee.end
    else { return .content }
    if isWithinSection || context.pointee.instate == XML_PARSER_CDATA_SECTION { return .cdata }
    let pending = Bytes(start: cur, count: max(0, end - cur))
    if pending.starts(with: "<!--".utf8) { return .comment }
    if pending.starts(with: "<?".utf8) { return .instruction }
    return .content
  }
}

/// What a byte of XML is part of.
enum XMLConstruct {
  case content, cdata, comment, instruction
}

private func beginElement(
  _ context: UnsafeMutableRawPointer?,
  _ local: UnsafePointer<xmlChar>?,
  _ prefix: UnsafePointer<xmlChar>?,
  _ uri: UnsafePointer<xmlChar>?,
  _ namespaceCount: Int32,
  _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
  _ attributeCount: Int32,
  _ defaultedCount: Int32,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let context, let local else { return }
  context.assumingMemoryBound(to: XMLParserState.self).pointee.begin(
    local,
    prefix,
    uri,
    Int(namespaceCount),
    namespaces,
    Int(attributeCount),
    attributes
  )
}

private func endElement(
  _ context: UnsafeMutableRawPointer?,
  _ local: UnsafePointer<xmlChar>?,
  _ prefix: UnsafePointer<xmlChar>?,
  _ uri: UnsafePointer<xmlChar>?
) {
  guard let context, let local else { return }
  context.assumingMemoryBound(to: XMLParserState.self).pointee.end(local, uri)
}

private func characters(
  _ context: UnsafeMutableRawPointer?,
  _ text: UnsafePointer<xmlChar>?,
  _ count: Int32
) {
  guard let context, let text else { return }
  context.assumingMemoryBound(to: XMLParserState.self).pointee.text(text, Int(count))
}

private func failure(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
  guard let context, let error else { return }
  context.assumingMemoryBound(to: XMLParserState.self).pointee.fail(error.pointee)
}
