import ContactModel

/// Every defect the reader of workbooks knows, beside those of XML and of tables.
extension Problem {
  /// The same problem of the XML of a part, whose lines nobody sees.
  func of(part: String) -> Problem {
    var problem = self
    problem.line = nil
    problem.element = part
    return problem
  }

  // MARK: The file

  static func workbookTooLarge(byteCount: Int, limits: ReadingLimits) -> Problem {
    Problem(
      .error,
      "record-too-large",
      """
      The workbook has \(byteCount) bytes; the limit is \(limits.recordBytes) bytes. Nothing was \
      read of it. Saved as CSV, a sheet of any size can be read
      """
    )
  }

  static let encryptedWorkbook = Problem(
    .error,
    "encrypted-workbook",
    """
    The workbook is encrypted; nothing was read. Open it with its password, and save it without \
    one, or as CSV
    """
  )

  static let legacyWorkbook = Problem(
    .error,
    "legacy-workbook",
    """
    The file is a workbook of Excel 97 to 2003 (.xls); nothing was read. Open it in a spreadsheet \
    program, and save it as .xlsx or as CSV
    """
  )

  static let binaryWorkbook = Problem(
    .error,
    "binary-workbook",
    """
    The file is a binary workbook (.xlsb); nothing was read. Open it in Excel, and save it as .xlsx \
    or as CSV
    """
  )

  static let noWorkbook = Problem(
    .error,
    "no-workbook",
    "The file has no workbook in it that can be read: it is something else, or damaged at its front"
  )

  // MARK: The package

  static func tooManyMembers(limit: Int) -> Problem {
    Problem(
      .error,
      "too-many-members",
      "The workbook has more than \(limit) members; those beyond were not looked at"
    )
  }

  static func tooManySheets(limit: Int) -> Problem {
    Problem(
      .error,
      "too-many-sheets",
      "The workbook has more than \(limit) sheets; those beyond were not read"
    )
  }

  static func packageTooLarge(_ limits: UnpackingLimits) -> Problem {
    Problem(
      .error,
      "unpacked-too-large",
      """
      The workbook unpacks to more than \(limits.totalBytes) bytes, or to more than \
      \(limits.ratio) times its size; the rest of it was not read
      """
    )
  }

  static func damagedPart(_ path: String, _ reason: String) -> Problem {
    Problem(
      .error,
      "damaged-part",
      element: path,
      "A part of the workbook can't be unpacked to its end (\(reason)); the rest of it was not read"
    )
  }

  static func missingPart(_ path: String) -> Problem {
    Problem(
      .error,
      "missing-part",
      element: path,
      "A part of the workbook is not there; it was read without it"
    )
  }

  static func missingSheet(_ name: String) -> Problem {
    Problem(
      .error,
      "missing-sheet",
      element: name,
      "The sheet is named in the workbook, and is not there; nothing was read of it"
    )
  }

  static func unreadableSheet(_ name: String) -> Problem {
    Problem(
      .error,
      "unreadable-sheet",
      element: name,
      "The sheet holds something else than a sheet, or nothing; nothing was read of it"
    )
  }

  static func tooManyTexts(limit: Int) -> Problem {
    Problem(
      .error,
      "too-many-texts",
      """
      The texts of the workbook take more than \(limit) bytes; cells with those beyond were read \
      as empty
      """
    )
  }

  // MARK: Sheets and cells

  static func sheetWithoutContacts(named name: String) -> Problem {
    Problem(
      .warning,
      "sheet-without-contacts",
      element: name,
      """
      The sheet has no column of names, e-mail addresses or phone numbers; it was left out. \
      --map COLUMN=FIELD says which column is what
      """
    )
  }

  static func missingText(line: Int, _ count: Int) -> Problem {
    Problem(
      .error,
      "missing-text",
      line: line,
      count == 1
        ? "A cell refers to a text that the workbook does not have; it was read as empty"
        : "\(count) cells refer to texts that the workbook does not have; they were read as empty"
    )
  }

  static func impreciseNumber(line: Int, _ count: Int) -> Problem {
    Problem(
      .warning,
      "number-precision",
      line: line,
      """
      \(count == 1 ? "A number has" : "\(count) numbers have") more than 15 digits; spreadsheets \
      keep no more, so its last digits may have been others
      """
    )
  }
}
