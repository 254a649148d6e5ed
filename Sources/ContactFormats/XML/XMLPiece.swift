import ContactModel

/// What an XML source is cut into.
struct XMLPiece {
  enum Kind {
    /// A record; its elements are `XMLRecordFinder.record`.
    case record
    /// A record that can't be read, and why.
    case broken(Problem)
    case frame
  }

  var kind: Kind
  /// Where the piece begins and how long it is, in bytes of the source.
  var offset: Int
  var byteCount: Int
  /// Its bytes; nil where it is over the limit.
  var raw: [UInt8]?
  /// The 1-based line on which it begins.
  var line: Int
  /// Which element a record stands in: a number of its own in the source, from 1; 0 for none.
  var parent = 0
  /// What was noticed in the record's markup and characters.
  var problems: [Problem] = []
}
