/// Puts the lines of one value together.
enum Unfolding {
  enum Style {
    /// One blank at the beginning of a continued line belongs to the fold (RFC 6350, 3.2).
    case folded
    /// As in `folded`; but vCard 2.1 may fold before a blank of the text itself, which then stays
    /// (versit vCard 2.1, 2.1.3; RFC 822, 3.1.1).
    case foldedBeforeBlanks
    case quotedPrintable
  }

  /// The value in one piece: in place where it has one line only, else in `scratch`.
  @inline(__always)
  static func value(
    of line: ContentLine,
    in source: ContentLines,
    style: Style,
    scratch: Scratch
  ) -> Bytes {
    if line.rest.isEmpty { return line.firstValue }
    return joined(line, source, style, scratch)
  }

  private static func joined(
    _ line: ContentLine,
    _ source: ContentLines,
    _ style: Style,
    _ scratch: Scratch
  ) -> Bytes {
    scratch.clear()
    scratch.append(line.firstValue)
    var previous = line.text
    let dropsIndent = style == .quotedPrintable && isIndentedThroughout(line, source)
    for index in line.rest {
      let next = source.bytes(index)
      if let unindented = line.unindented, index >= unindented, !(next.first?.isBlank ?? false) {
        scratch.append(ASCII.lineFeed)
        scratch.append(next)
      } else if style == .quotedPrintable, scratch.bytes.endsInSoftBreak {
        while scratch.bytes.last?.isBlank ?? false { scratch.removeLast() }
        scratch.removeLast()
        scratch.append(dropsIndent ? next.slice(1, next.count) : next)
      } else if next.first?.isBlank ?? false {
        let keepsBlank =
          style == .foldedBeforeBlanks && isFoldedBeforeBlank(previous, next, scratch.bytes)
        scratch.append(next.slice(keepsBlank ? 0 : 1, next.count))
      } else {
        scratch.append(next)
      }
      previous = next
    }
    return scratch.bytes
  }

  /// Quoted-printable that was folded as well: every one of several continued lines is indented.
  private static func isIndentedThroughout(_ line: ContentLine, _ source: ContentLines) -> Bool {
    guard line.rest.count >= 2 else {
      return line.rest.count == 1 && source.bytes(line.rest.lowerBound).first == ASCII.tab
    }
    return line.rest.allSatisfy { source.bytes($0).first?.isBlank ?? false }
  }

  /// A fold well before the usual width, at a single blank between two words, can only be one that
  /// was made before a blank of the text.
  private static func isFoldedBeforeBlank(_ previous: Bytes, _ next: Bytes, _ value: Bytes) -> Bool
  {
    guard previous.count < 70, next.count >= 2, !next[1].isBlank, let last = value.last else {
      return false
    }
    return !last.isBlank
  }
}
