import Glibc

/// Turns the bytes of one charset into UTF-8, by glibc's iconv.
///
/// One decoder may be used again and again, by one task at a time.
public final class CharsetDecoder {
  public let charset: Charset
  private let descriptor: iconv_t
  /// The beginning of a character that the end of a piece cut.
  private var held: [UInt8] = []

  /// Nil where this machine's iconv lacks the charset.
  public init?(_ charset: Charset) {
    guard let descriptor = Self.open(charset.converterName) else { return nil }
    self.charset = charset
    self.descriptor = descriptor
  }

  deinit {
    iconv_close(descriptor)
  }

  private static func open(_ name: String) -> iconv_t? {
    let descriptor = iconv_open("UTF-8", name)
    return Int(bitPattern: descriptor) == -1 ? nil : descriptor
  }

  static func opens(_ name: String) -> Bool {
    guard let descriptor = open(name) else { return false }
    iconv_close(descriptor)
    return true
  }

  /// The text as UTF-8, or nil where one byte does not fit the charset.
  public func decodeStrictly(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    reset()
    let (text, misfits) = convert(bytes, isLast: true, stopsAtMisfit: true)
    return misfits == 0 ? text : nil
  }

  /// The text as UTF-8, and how many bytes did not fit the charset. In a charset of single bytes a
  /// misfit becomes the control character of its number (as WHATWG maps the holes of windows-1252),
  /// elsewhere U+FFFD: nothing that follows it is lost.
  public func decode(_ bytes: UnsafeRawBufferPointer) -> (text: [UInt8], misfits: Int) {
    reset()
    return convert(bytes, isLast: true, stopsAtMisfit: false)
  }

  /// The same for a text that comes in pieces, cut anywhere: a character that the cut divides comes
  /// with the next piece. The piece after the last begins a new text.
  public func decode(
    piece: UnsafeRawBufferPointer,
    isLast: Bool
  ) -> (text: [UInt8], misfits: Int) {
    defer { if isLast { reset() } }
    guard !held.isEmpty else { return convert(piece, isLast: isLast, stopsAtMisfit: false) }
    let joined = held + piece
    held = []
    return joined.withUnsafeBytes { convert($0, isLast: isLast, stopsAtMisfit: false) }
  }

  private func reset() {
    iconv(descriptor, nil, nil, nil, nil)
    held = []
  }

  private func convert(
    _ bytes: UnsafeRawBufferPointer,
    isLast: Bool,
    stopsAtMisfit: Bool
  ) -> (text: [UInt8], misfits: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2 + 8)
    var misfits = 0
    var input = bytes.baseAddress.map {
      UnsafeMutableRawPointer(mutating: $0).assumingMemoryBound(to: CChar.self)
    }
    var inputLeft = bytes.count
    // What the charset holds back (a state to return to) comes out when there is no more input.
    var isFlushing = inputLeft == 0
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { chunk in
      while !isFlushing || isLast {
        var output = chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
        var outputLeft = chunk.count
        let result =
          isFlushing
          ? iconv(descriptor, nil, nil, &output, &outputLeft)
          : iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
        let failure = errno
        text.append(contentsOf: chunk[..<(chunk.count - outputLeft)])
        if result != -1 {
          if isFlushing { return }
          isFlushing = true
          continue
        }
        if failure == E2BIG { continue }
        guard !isFlushing, inputLeft > 0, let misfit = input else { return }
        if failure == EINVAL, !isLast {
          held = UnsafeBufferPointer(start: misfit, count: inputLeft).map(UInt8.init(bitPattern:))
          return
        }
        misfits += 1
        if stopsAtMisfit { return }
        append(misfit: UInt8(bitPattern: misfit.pointee), to: &text)
        input = misfit + 1
        inputLeft -= 1
        isFlushing = inputLeft == 0
      }
    }
    return (text, misfits)
  }

  private func append(misfit byte: UInt8, to text: inout [UInt8]) {
    if charset.isSingleByte {
      let scalar = Unicode.Scalar(byte)
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    } else {
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
  }
}

extension Charset {
  /// Whether every byte is a character of its own, so that a misfit says nothing of its neighbours.
  public var isSingleByte: Bool {
    name.hasPrefix("windows-") || name.hasPrefix("iso-8859-") || name.hasPrefix("koi8")
      || name.hasPrefix("ibm") || name == "us-ascii" || name.contains("mac")
  }

  /// Whether ASCII bytes are always the ASCII characters: not so in UTF-16, UTF-32, and the charsets
  /// that switch tables by escape sequences.
  public var isASCIISuperset: Bool {
    !(name.hasPrefix("utf-16") || name.hasPrefix("utf-32") || name == "utf-7"
      || name.hasPrefix("iso-2022"))
  }
}
