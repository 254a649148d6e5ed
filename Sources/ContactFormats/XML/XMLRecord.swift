/// The elements of one record in flat tables, filled by the parser and used again for the next
/// record.
final class XMLRecord {
  struct Node {
    /// Index into `names`.
    var name: Int
    var line: Int
    var parent: Int
    /// -1 where there is none.
    var firstChild: Int
    var nextSibling: Int
  }

  var nodes: [Node] = []
  /// The expanded names of the source so far; they stay for all records.
  var names: [XMLName] = []

  func text(of node: Int) -> String { fatalError("XML core") }
  func trimmedText(of node: Int) -> String { fatalError("XML core") }
  func textBytes(of node: Int) -> UnsafeBufferPointer<UInt8> { fatalError("XML core") }
  func allText(of node: Int) -> String { fatalError("XML core") }
  func attributes(of node: Int) -> [(name: XMLName, value: String)] { fatalError("XML core") }
  func attribute(_ local: String, of node: Int) -> String? { fatalError("XML core") }
  func path(of node: Int) -> String { fatalError("XML core") }
}
