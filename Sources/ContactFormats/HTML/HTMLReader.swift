import ContactModel
import TextEncoding

/// Reads the cards of one web page, which is in memory as a whole.
///
/// A record is a card that stands in no other: the bytes from the `<` of its element's start tag to
/// the end of its end tag (see `HTMLParser` for one that has none). Everything else is frame.
struct HTMLReader: ContactReader {
  private let limits: ReadingLimits
  private var stream: (any ByteStream)?
  private var page: HTMLPage?
  private var fragments: HTMLFragments?
  private var includes = HTMLIncludes()
  private var base: HTMLBase?
  private var records = 0
  private var waiting: [SourceElement] = []

  init(_ stream: any ByteStream, options: ReadingOptions) {
    limits = options.limits
    self.stream = stream
  }

  var encoding: String {
    page.map { $0.buffer.encodingName(foundCharset: $0.charset.charset) } ?? "us-ascii"
  }

  mutating func next() throws(ByteStreamError) -> SourceElement? {
    if let stream {
      self.stream = nil
      try open(stream)
    }
    while waiting.isEmpty, let page, let fragment = fragments?.next() {
      take(fragment, of: page)
    }
    if waiting.isEmpty, let page, fragments != nil { finish(page) }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  private mutating func open(_ stream: any ByteStream) throws(ByteStreamError) {
    switch try HTMLPage.open(stream, limits: limits) {
    case .tooLarge(let byteCount):
      records += 1
      let problem = Problem.pageTooLarge(byteCount: byteCount, limits: limits)
      waiting.append(
        .skipped(
          SkippedRecord(record: 1, offset: 0, raw: nil, byteCount: byteCount, problem: problem)
        )
      )
    case .page(let page):
      self.page = page
      if let problem = page.charset.problem { waiting.append(.problem(problem)) }
      includes = HTMLIncludes(of: page)
      base = page.base
      fragments = HTMLFragments(page) { page, tag in
        tag.value(of: .class).map { Microformat.isCard(page.bytes($0)) } ?? false
      }
    }
  }

  private mutating func take(_ fragment: HTMLFragment, of page: HTMLPage) {
    appendFrame(upTo: fragment.range.lowerBound, of: page)
    records += 1
    let offset = page.buffer.sourceOffset
    guard !fragment.isTooLarge else {
      waiting.append(
        .skipped(
          SkippedRecord(
            record: records,
            offset: offset,
            raw: nil,
            byteCount: page.discard(upTo: fragment.range.upperBound),
            problem: .pageCardTooLarge(line: fragment.line, limits: limits)
          )
        )
      )
      return
    }
    let raw = page.take(upTo: fragment.range.upperBound)
    var problems = fragment.hasNUL ? [Problem.nulInPage(line: fragment.line)] : []
    let tree = includes.tree(of: fragment, problems: &problems)
    var decoder = HTMLCardDecoder(tree, base: base)
    let contact = decoder.decode()
    waiting.append(
      .card(
        Card(
          record: records,
          offset: offset,
          line: fragment.line,
          raw: raw,
          contact: contact,
          problems: problems + decoder.problems
        )
      )
    )
  }

  private mutating func finish(_ page: HTMLPage) {
    appendFrame(upTo: page.text.count, of: page)
    var lines = LineCount(page.text)
    if fragments?.wasTooDeep ?? false {
      waiting.append(.problem(.pageTooDeep(line: 1, depth: HTMLParser.deepest)))
    }
    if fragments?.isCutOff ?? false {
      waiting.append(.problem(.pageCutOff(line: lines.line(at: page.text.count))))
    }
    fragments = nil
  }

  private mutating func appendFrame(upTo place: Int, of page: HTMLPage) {
    let offset = page.buffer.sourceOffset
    let bytes = page.take(upTo: place)
    if !bytes.isEmpty { waiting.append(.frame(Frame(offset: offset, bytes: bytes))) }
  }
}
