import ContactModel

/// Reads tables of delimited text, one row after another.
struct CSVReader: ContactReader {
  /// - Parameter dialect: The product to read it as; nil to find it by the header.
  init(_ stream: any ByteStream, dialect: TableDialect?, options: ReadingOptions) {
    fatalError("CSV core")
  }

  mutating func next() throws(ByteStreamError) -> SourceElement? { fatalError("CSV core") }

  var encoding: String { fatalError("CSV core") }
  var mapping: [MappedColumn] { fatalError("CSV core") }
}
