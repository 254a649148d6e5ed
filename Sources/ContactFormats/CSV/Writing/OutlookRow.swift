import ContactModel

/// One row of Outlook's table.
struct OutlookRow {
  private var cells: [String: String] = [:]
  private var phones: Set<String> = []
  private var notes: [String] = []

  init(_ contact: Contact) {
    let parts = TableContact(contact)
    for (header, text) in zip(
      ["Last Name", "First Name", "Middle Name", "Title", "Suffix"],
      parts.name
    ) {
      cells[header] = text
    }
    takeWorks(parts.works)
    for place in parts.places { take(place) }
    takePhones(parts.phones)
    takeEmails(parts.emails)
    for page in parts.pages { take(page, in: ["Web Page"], title: "Website") }
    takeDays(parts)
    for value in parts.relations { takeRelation(value) }
    for name in parts.introducers { put(name, in: ["Referred By"], title: "Referred By") }
    takeSingles(parts)
    takeCategories(parts.categories)
    if let name = parts.wholeName { note(FieldTitle.wholeName, name) }
    for other in parts.others {
      put(
        other.text,
        in: OutlookColumns.own.contains(other.title) ? [other.title] : [],
        title: other.title
      )
    }
    // What the contact's own notes say comes first.
    notes = parts.notes + notes
  }

  func write(to row: inout CSVRowWriter) {
    for header in OutlookColumns.headers {
      switch header {
      case "Notes": row.append(notes.joined(separator: "\n"))
      default: row.append(cells[header] ?? "", phones.contains(header) ? .phone : .text)
      }
    }
  }

  private mutating func note(_ title: String, _ text: String) {
    guard !text.isEmpty else { return }
    notes.append(title.isEmpty ? text : "\(title): \(text)")
  }

  /// Puts a text into the first of the columns that is free; into Notes where there is none.
  /// - Returns: The column.
  @discardableResult
  private mutating func put(_ text: String, in headers: [String], title: String) -> String? {
    guard !text.isEmpty else { return nil }
    guard let header = headers.first(where: { cells[$0, default: ""].isEmpty }) else {
      note(title, text)
      return nil
    }
    cells[header] = text
    return header
  }

  /// A value whose label no column says gets a line in Notes as well.
  @discardableResult
  private mutating func take(
    _ value: TableContact.Value,
    in headers: [String],
    title: String
  ) -> String? {
    let header = put(value.text, in: headers, title: value.label ?? title)
    if let header, let label = value.label {
      note(label, value.text)
      return header
    }
    return header
  }

  private mutating func takeWorks(_ works: [TableContact.Work]) {
    for work in works {
      put(work.name, in: ["Company"], title: "Company")
      put(work.department, in: ["Department"], title: "Department")
      put(work.title, in: ["Job Title"], title: "Job Title")
    }
  }

  private mutating func takeEmails(_ emails: [TableContact.Value]) {
    let ordered = emails.filter(\.isPreferred) + emails.filter { !$0.isPreferred }
    for email in ordered {
      let headers = ["E-mail Address", "E-mail 2 Address", "E-mail 3 Address"]
      let words = GoogleLabel.words(for: email.types)
      take(email, in: headers, title: words.isEmpty ? "E-mail" : "E-mail (\(words))")
    }
  }

  private mutating func takePhones(_ values: [TableContact.Value]) {
    for value in values {
      let headers = OutlookColumns.phone(value.types, isPreferred: value.isPreferred)
      let words = GoogleLabel.words(for: value.types)
      let title = words.isEmpty ? "Phone" : "Phone (\(words))"
      if let header = take(value, in: headers, title: title) { phones.insert(header) }
    }
  }

  /// The street has three lines; the first components that have no column (a suite, a floor) are
  /// lines of it too.
  private mutating func take(_ place: TableContact.Place) {
    let parts = place.components.map { $0.joined(separator: ", ") }
    let title =
      place.label ?? "Address"
      + (place.types.isEmpty ? "" : " (\(place.types.joined(separator: ", ")))")
    let columns = OutlookColumns.place(place.types).map { prefix in
      [
        "\(prefix) Address PO Box", "\(prefix) Street", "\(prefix) Street 2",
        "\(prefix) Street 3", "\(prefix) City", "\(prefix) State", "\(prefix) Postal Code",
        "\(prefix) Country/Region",
      ]
    }
    let isEmpty = parts.allSatisfy(\.isEmpty)
    guard let columns, !isEmpty, columns.allSatisfy({ cells[$0, default: ""].isEmpty }) else {
      let order = [2, 1, 0, 3, 4, 5, 6].map { parts[$0] }.filter { !$0.isEmpty }
      note(title, place.formatted ?? order.joined(separator: ", "))
      return
    }
    var street = place.components[2] + place.components[1]
    if street.count > 3 { street[2...] = [street[2...].joined(separator: "\n")] }
    let values =
      [parts[0]] + (0..<3).map { $0 < street.count ? street[$0] : "" }
      + [parts[3], parts[4], parts[5], parts[6]]
    for (header, value) in zip(columns, values) { cells[header] = value }
    if let label = place.label {
      note(
        label,
        place.formatted ?? (street + parts[3...]).filter { !$0.isEmpty }.joined(separator: ", ")
      )
    } else if let formatted = place.formatted {
      note(title, formatted)
    }
  }

  private mutating func takeDays(_ parts: TableContact) {
    func isWhole(_ date: String) -> Bool { date.utf8.count == 10 }
    if let birthday = parts.birthday {
      put(birthday, in: isWhole(birthday) ? ["Birthday"] : [], title: "Birthday")
    }
    for day in parts.days {
      let isAnniversary = day.label == "Anniversary" && isWhole(day.text)
      put(day.text, in: isAnniversary ? ["Anniversary"] : [], title: day.label ?? "Date")
    }
  }

  private mutating func takeRelation(_ value: TableContact.Value) {
    let words = GoogleLabel.words(for: value.types)
    let column = value.types.count == 1 ? OutlookColumns.relations[value.types[0]] : nil
    take(
      value,
      in: column.map { [$0] } ?? [],
      title: words.isEmpty ? "Related person" : words
    )
  }

  private mutating func takeSingles(_ parts: TableContact) {
    for name in [PropertyName.role, .lang, .hobby] {
      guard let text = parts.singles[name], let header = OutlookColumns.singles[name] else {
        continue
      }
      put(text, in: [header], title: header)
    }
    if let text = parts.singles[.gender] {
      switch text.lowercased() {
      case "m": cells["Gender"] = "Male"
      case "f": cells["Gender"] = "Female"
      default: note("Gender", text)
      }
    }
    for name in [
      PropertyName.nickname, .phoneticGiven, .phoneticAdditional, .phoneticFamily, .photo,
    ] {
      guard let text = parts.singles[name] else { continue }
      note(FieldTitle.title(of: Property(name, .text(text)), label: nil), text)
    }
  }

  /// Outlook parts categories by semicolons, and a single one by commas.
  private mutating func takeCategories(_ categories: [String]) {
    let fitting = categories.filter { !$0.utf8.contains(ASCII.semicolon) }
    for category in categories where category.utf8.contains(ASCII.semicolon) {
      note("Category", category)
    }
    var cell = fitting.cell(joinedBy: ";")
    if fitting.count == 1, cell.utf8.contains(ASCII.comma) { cell += ";" }
    cells["Categories"] = cell
  }
}
