import ContactModel

/// One vocabulary of contact XML: how it is known, which of its elements are records, and what a
/// record says.
struct XMLDialect: Sendable {
  /// `xcard`; the name of its format too.
  var name: String
  var title: String
  var usualEncounter: EncounterKind
  /// Whether the first elements of a document are this vocabulary's and nobody else's.
  var recognize: @Sendable (XMLOpening) -> Bool
  /// Whether an element is a record. Asked of every element that is not inside a record, with the
  /// elements around it; records do not nest.
  var isRecord: @Sendable (_ element: XMLName, _ ancestors: [XMLName]) -> Bool
  /// Makes the decoder of one source. It may keep what is the same for all records.
  var makeDecoder: @Sendable (ReadingOptions) -> any XMLRecordDecoder
}

/// The expanded name of an element or attribute (Namespaces in XML 1.0, 2.1).
struct XMLName: Sendable, Hashable {
  /// The namespace's URI; empty where there is none.
  var namespace: String
  var local: String

  init(_ local: String, in namespace: String = "") {
    self.local = local
    self.namespace = namespace
  }
}

/// Turns records into contacts; one decoder a source.
protocol XMLRecordDecoder {
  /// - Parameter record: The record's element; valid during the call.
  mutating func decode(_ record: XMLElement) -> DecodedXML
}

struct DecodedXML {
  /// The version the record declares, for `Card.version`.
  var version: String?
  var contact: Contact
  /// Each with the line and, where it helps, `XMLElement.path` as `element`.
  var problems: [Problem] = []
  var absence: Problem?
  /// Why the record is nobody's card, where it is none: it is skipped.
  var refusal: Problem?
}
