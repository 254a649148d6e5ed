import ContactModel

extension ContactFormat {
  /// XML of a vocabulary nobody knows, with an element that repeats.
  static let anyXML = ContactFormat(
    name: "xml",
    title: "Other XML",
    usualEncounter: .attended,
    recordsAreSelfContained: false,
    makeReader: { stream, options in AnyXMLReader(stream, options: options) }
  )
}

/// Reads XML of a vocabulary nobody knows: looks at the beginning for the record element, then reads
/// its elements as the rows of a table.
struct AnyXMLReader: ContactReader {
  private let options: ReadingOptions
  private var state: State

  private enum State {
    case unread(any ByteStream)
    case reading(XMLTableReader<AnyXMLTable>)
  }

  init(_ stream: any ByteStream, options: ReadingOptions) {
    self.options = options
    state = .unread(stream)
  }

  mutating func next() throws(ByteStreamError) -> SourceElement? {
    var reader: XMLTableReader<AnyXMLTable>
    switch state {
    case .unread(var stream):
      let sample = try Self.sample(of: &stream)
      let isWhole = sample.count < InputSample.byteCount
      let found = RecordElementSearch(sample, isWhole: isWhole, options: options).search()
      reader = XMLTableReader(
        PrefixedStream(sample, stream),
        AnyXMLTable(options: options, record: found.record, outline: found.outline),
        limits: options.limits
      )
    case .reading(let begun): reader = begun
    }
    defer { state = .reading(reader) }
    return try reader.next()
  }

  var encoding: String {
    if case .reading(let reader) = state { reader.encoding } else { "us-ascii" }
  }

  var mapping: [MappedColumn] {
    if case .reading(let reader) = state { reader.mapping } else { [] }
  }

  private static func sample(of stream: inout any ByteStream) throws(ByteStreamError) -> [UInt8] {
    var sample: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: InputSample.byteCount)
    while sample.count < InputSample.byteCount {
      var failure: ByteStreamError?
      let room = InputSample.byteCount - sample.count
      let count = chunk.withUnsafeMutableBytes { buffer in
        do throws(ByteStreamError) {
          return try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<room]))
        } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      if count == 0 { break }
      sample += chunk[..<count]
    }
    return sample
  }
}
