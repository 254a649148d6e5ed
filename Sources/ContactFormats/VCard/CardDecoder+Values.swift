import ContactModel

extension CardDecoder {
  /// The value of a property, by the kind of its name and the way it is encoded.
  @inline(__always)
  func value(
    _ line: ContentLine,
    _ head: PropertyHead,
    _ lines: ContentLines,
    _ record: RecordView,
    _ context: Context,
    mediaType: inout String?
  ) -> PropertyValue {
    let number = record.lineNumber(line.index)
    if let nested = line.nested { return self.nested(nested, record, context, number) }
    var bytes = Unfolding.value(
      of: line,
      in: lines,
      style: head.encoding == .quotedPrintable
        ? .quotedPrintable
        : context.flavor == .v21 && head.encoding == .none ? .foldedBeforeBlanks : .folded,
      scratch: joinedValue
    )
    switch head.encoding {
    case .quotedPrintable:
      let misfits = QuotedPrintable.decode(bytes, into: transferred)
      if misfits > 0 { problems.append(.invalidQuotedPrintable(line: number)) }
      bytes = transferred.bytes
    case .base64:
      if let value = base64Value(bytes, head, number) { return value }
      if head.kind != .object, bytes.isBase64Line {
        let decoded = Base64.decode(bytes).bytes
        transferred.clear()
        decoded.withUnsafeBufferPointer { transferred.append($0) }
        bytes = transferred.bytes
      }
    case .none, .unknown: break
    }
    if head.kind == .object,
      let value = embeddedValue(bytes, head, number, mediaType: &mediaType)
    {
      return value
    }
    if !context.isPlain || head.encoding != .none || head.charset != nil {
      bytes = withoutNUL(bytes, number)
      bytes = utf8(
        bytes,
        charset: head.charset,
        isRaw: head.encoding == .none,
        line: number
      )
    }
    return textValue(bytes, head, context, number)
  }

  /// The value of text that is UTF-8 and has only its escapes left.
  @inline(__always)
  private func textValue(
    _ bytes: Bytes,
    _ head: PropertyHead,
    _ context: Context,
    _ number: Int
  ) -> PropertyValue {
    let escaping: Escaping =
      context.flavor == .v21 && head.encoding == .quotedPrintable ? .separators : .text
    switch head.kind {
    case .structured:
      return .structured(
        escaping.components(bytes, commas: context.flavor != .v21, scratch: unescaped)
      )
    case .components:
      return .structured(escaping.components(bytes, commas: false, scratch: unescaped))
    case .list:
      return .list(escaping.list(bytes, scratch: unescaped))
    case .numberAndURI:
      guard let cut = bytes.position(of: ASCII.semicolon) else {
        return .structured([[String(decoding: bytes, as: UTF8.self)]])
      }
      return .structured([
        [String(decoding: bytes.slice(0, cut), as: UTF8.self)],
        [Escaping.separators.string(bytes.slice(cut + 1, bytes.count), scratch: unescaped)],
      ])
    case .agent:
      return agentValue(bytes, context, number)
    case .uri, .object:
      let isURI = context.flavor == .v40 && !head.isTextValue
      return .text((isURI ? .separators : escaping).string(bytes, scratch: unescaped))
    case .text, .version, .envelope:
      let isURI = context.flavor == .v40 && head.isURIValue
      return .text((isURI ? .separators : escaping).string(bytes, scratch: unescaped))
    }
  }

  private func withoutNUL(_ bytes: Bytes, _ number: Int) -> Bytes {
    guard bytes.position(of: 0) != nil else { return bytes }
    problems.append(.nulByte(line: number))
    let kept = bytes.filter { $0 != 0 }
    transferred.clear()
    kept.withUnsafeBufferPointer { transferred.append($0) }
    return transferred.bytes
  }

  // MARK: Bytes in a card

  /// Bytes declared as base64; nil where the value is text: not base64 at all, or the property is
  /// one of text.
  private func base64Value(
    _ bytes: Bytes,
    _ head: PropertyHead,
    _ number: Int
  ) -> PropertyValue? {
    if bytes.hasPrefixIgnoringCase("DATA:") { return nil }
    if head.kind != .object, !head.name.isExtension, bytes.isBase64Line { return nil }
    let decoded = Base64.decode(bytes)
    if decoded.misfits > 0 {
      guard !bytes.containsIgnoringCase("://"), decoded.misfits * 2 < bytes.count else {
        problems.append(.notBase64(line: number))
        return nil
      }
      problems.append(.invalidBase64(line: number))
    }
    return .binary(decoded.bytes)
  }

  /// The bytes of a data: URI (RFC 2397), or of base64 that is not declared; nil for a link. The
  /// media type of the URI becomes the MEDIATYPE of the property.
  private func embeddedValue(
    _ bytes: Bytes,
    _ head: PropertyHead,
    _ number: Int,
    mediaType: inout String?
  ) -> PropertyValue? {
    if let uri = DataURI(bytes) {
      if let type = uri.mediaType, head.parameters.value(of: "MEDIATYPE") == nil {
        mediaType = type
      }
      if uri.misfits > 0 { problems.append(.invalidBase64(line: number)) }
      return .binary(uri.bytes)
    }
    guard head.encoding == .none, bytes.count >= 64, bytes.isBase64Line, !head.isTextValue
    else { return nil }
    problems.append(.undeclaredBase64(line: number))
    return .binary(Base64.decode(bytes).bytes)
  }
}
