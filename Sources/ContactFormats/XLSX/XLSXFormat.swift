import ContactModel

extension ContactFormat {
  /// Workbooks of Excel since 2007, and of every other spreadsheet program.
  ///
  /// Most that come from an event are lists of its guests. A workbook may hold several tables of
  /// different products, so the format can't say more of what it means to be on it.
  static let xlsx = ContactFormat(
    name: "xlsx",
    title: "Excel workbook",
    usualEncounter: .attended,
    recordsAreSelfContained: false,
    makeReader: { stream, options in XLSXReader(stream, options: options) }
  )
}

extension FormatFamily {
  /// Workbooks, and those that are recognised only to say what to do with them.
  static let xlsx = FormatFamily([.xlsx]) { sample in
    XLSXRecognition.confidence(sample).map { [FormatClaim(.xlsx, $0)] } ?? []
  }
}
