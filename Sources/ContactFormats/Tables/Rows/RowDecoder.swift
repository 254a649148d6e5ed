import ContactModel

/// Turns the cells of one row into a contact, by a plan.
///
/// One decoder serves a whole table, and holds what is the same for all rows.
final class RowDecoder {
  /// What came out of one row.
  struct Decoded {
    var contact: Contact
    var problems: [Problem]
    /// The dialect says that this guest was not there.
    var absence: Problem?
  }

  private let plan: TablePlan

  init(_ plan: TablePlan) {
    self.plan = plan
  }

  /// - Parameters:
  ///   - cells: The cells, UTF-8, unquoted; valid during the call. There may be fewer than columns, or
  ///     more.
  ///   - line: Where the row begins, for problems.
  func decode(_ cells: [UnsafeBufferPointer<UInt8>], line: Int) -> Decoded {
    fatalError("the row decoder's author fills this in")
  }
}
