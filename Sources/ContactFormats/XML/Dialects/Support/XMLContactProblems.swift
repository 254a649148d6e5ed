import ContactModel

/// What can be wrong with a record whose XML is sound.
extension Problem {
  static func deletedEntry(_ element: XMLElement) -> Problem {
    Problem(
      .warning,
      "deleted-contact",
      line: element.line,
      element: element.path,
      "The source marks this contact as deleted; what it still says is kept"
    )
  }
}
