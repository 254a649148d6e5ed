import ContactModel

/// Reads the records of an XML source through libxml2, one after another.
struct XMLReader: ContactReader {
  init(_ stream: any ByteStream, dialect: XMLDialect, options: ReadingOptions) {
    fatalError("XML core")
  }

  mutating func next() throws(ByteStreamError) -> SourceElement? { fatalError("XML core") }

  var encoding: String { fatalError("XML core") }
}
