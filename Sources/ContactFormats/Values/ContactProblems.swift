import ContactModel

/// What can be wrong with a record of any vocabulary.
extension Problem {
  static func deletedContact(line: Int, element: String? = nil) -> Problem {
    Problem(
      .warning,
      "deleted-contact",
      line: line,
      element: element,
      "The source marks this contact as deleted; it was not taken for a card"
    )
  }
}
