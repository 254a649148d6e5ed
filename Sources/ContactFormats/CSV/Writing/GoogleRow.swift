import ContactModel

/// One row of Google's table.
struct GoogleRow {
  /// A numbered group of columns: a label, and the value or its parts.
  struct Entry {
    var label: String
    var values: [String]
    var kind = CSVRowWriter.Kind.text
  }

  /// What has numbered columns, in the order of the table.
  enum Block: Int, CaseIterable {
    case email, phone, address, website, event, relation, custom

    var title: String {
      switch self {
      case .email: "E-mail"
      case .phone: "Phone"
      case .address: "Address"
      case .website: "Website"
      case .event: "Event"
      case .relation: "Relation"
      case .custom: "Custom Field"
      }
    }

    var columns: [String] {
      guard self == .address else { return ["Label", "Value"] }
      return [
        "Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country",
        "Extended Address",
      ]
    }
  }

  struct Counts {
    private var counts = [1, 1, 0, 0, 0, 0, 0]

    subscript(block: Block) -> Int {
      get { counts[block.rawValue] }
      set { counts[block.rawValue] = newValue }
    }

    mutating func grow(to other: Counts) {
      for block in Block.allCases { self[block] = max(self[block], other[block]) }
    }
  }

  static let separator = " ::: "

  private static let plainHeaders = [
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name",
    "Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name",
    "Organization Title", "Organization Department", "Birthday", "Notes", "Photo", "Labels",
  ]

  static func headers(_ counts: Counts) -> [String] {
    var headers = plainHeaders
    for block in Block.allCases where counts[block] > 0 {
      for number in 1...counts[block] {
        headers += block.columns.map { "\(block.title) \(number) - \($0)" }
      }
    }
    return headers
  }

  /// The cells of the columns without a number, but for the notes and the birthday.
  private var plain: [String: String] = [:]
  private var birthday = ""
  private var notes: [String]
  private var blocks: [[Entry]] = Array(repeating: [], count: Block.allCases.count)

  init(_ contact: Contact) {
    let parts = TableContact(contact)
    notes = parts.notes
    for (index, header) in ["Last Name", "First Name", "Middle Name", "Name Prefix", "Name Suffix"]
      .enumerated()
    {
      plain[header] = parts.name[index]
    }
    takeSingles(parts)
    takeWorks(parts.works)
    for value in parts.emails { append(value, .email) }
    for value in parts.phones { append(value, .phone) }
    for place in parts.places { append(place) }
    for value in parts.pages { append(value, .website) }
    for value in parts.days { append(value, .event, as: .made) }
    for value in parts.relations { append(value, .relation) }
    for introducer in parts.introducers {
      append(TableContact.Value(text: introducer, label: GoogleLabel.introducer), .relation)
    }
    for other in parts.others { keep(other.title, other.text) }
  }

  var counts: Counts {
    var counts = Counts()
    for block in Block.allCases {
      counts[block] = max(counts[block], blocks[block.rawValue].count)
    }
    return counts
  }

  func write(to row: inout CSVRowWriter, _ counts: Counts) {
    var notes = notes
    for block in Block.allCases {
      for entry in blocks[block.rawValue].dropFirst(counts[block]) {
        let text = entry.values.filter { !$0.isEmpty }.joined(separator: ", ")
        notes.append(entry.label.isEmpty ? text : "\(entry.label): \(text)")
      }
    }
    for header in Self.plainHeaders {
      switch header {
      case "Birthday": row.append(birthday, .made)
      case "Notes": row.append(notes.joined(separator: "\n"))
      default: row.append(plain[header] ?? "")
      }
    }
    for block in Block.allCases {
      let entries = blocks[block.rawValue]
      for index in 0..<counts[block] {
        guard index < entries.count else {
          for _ in block.columns { row.append("") }
          continue
        }
        row.append(entries[index].label)
        for value in entries[index].values { row.append(value, entries[index].kind) }
      }
    }
  }

  // MARK: Filling in

  /// Whether a cell that is taken apart at ` ::: ` can hold the text.
  private static func isWhole(_ text: String) -> Bool {
    text.withBytes { bytes in
      !bytes.indices.dropLast(2).contains { index in
        bytes[index] == ASCII.colon && bytes[index + 1] == ASCII.colon
          && bytes[index + 2] == ASCII.colon
      }
    }
  }

  /// A custom field; a line in the notes where that can't hold it.
  private mutating func keep(_ title: String, _ text: String) {
    guard Self.isWhole(text) else {
      notes.append("\(title): \(text)")
      return
    }
    if title == "File As", plain[title] == nil {
      plain[title] = text
      return
    }
    blocks[Block.custom.rawValue].append(Entry(label: title, values: [text]))
  }

  private mutating func append(
    _ value: TableContact.Value,
    _ block: Block,
    as kind: CSVRowWriter.Kind = .text
  ) {
    let label = block == .relation ? GoogleLabel.relation(value) : GoogleLabel.text(value)
    guard Self.isWhole(value.text) else {
      notes.append("\(label.isEmpty ? block.title : label): \(value.text)")
      return
    }
    // Google writes a day without a year with a blank before it.
    let text = kind == .made && value.text.hasPrefix("-") ? " " + value.text : value.text
    let entry = Entry(label: label, values: [text], kind: block == .phone ? .phone : kind)
    blocks[block.rawValue].append(entry)
  }

  private mutating func append(_ place: TableContact.Place) {
    let parts = place.components.enumerated().map { index, values in
      values.joined(separator: index == 2 ? "\n" : ", ")
    }
    let label = GoogleLabel.text(
      TableContact.Value(
        text: "",
        types: place.types,
        label: place.label,
        isPreferred: place.isPreferred
      )
    )
    var values = [place.formatted ?? ""]
    for index in [2, 3, 0, 4, 5, 6, 1] { values.append(parts[index]) }
    guard values.allSatisfy(Self.isWhole) else {
      let text = values.filter { !$0.isEmpty }.joined(separator: ", ")
      notes.append("\(label.isEmpty ? "Address" : label): \(text)")
      return
    }
    blocks[Block.address.rawValue].append(Entry(label: label, values: values))
  }

  private mutating func takeSingles(_ parts: TableContact) {
    if let name = parts.wholeName { keep("File As", name) }
    if let birthday = parts.birthday {
      self.birthday = birthday.hasPrefix("-") ? " " + birthday : birthday
    }
    let columns: [(PropertyName, String)] = [
      (.phoneticGiven, "Phonetic First Name"), (.phoneticAdditional, "Phonetic Middle Name"),
      (.phoneticFamily, "Phonetic Last Name"), (.nickname, "Nickname"),
    ]
    for (name, header) in columns { plain[header] = parts.singles[name] }
    if let photo = parts.singles[.photo] {
      if Self.isWhole(photo) { plain["Photo"] = photo } else { notes.append("Photo: \(photo)") }
    }
    for name in [PropertyName.role, .gender, .lang, .hobby] {
      guard let text = parts.singles[name] else { continue }
      keep(FieldTitle.title(of: Property(name, .text(text)), label: nil), text)
    }
    var labels: [String] = []
    for category in parts.categories {
      if Self.isWhole(category) {
        labels.append(GoogleLabel.category(category))
      } else {
        notes.append("Label: \(category)")
      }
    }
    plain["Labels"] = labels.cell(joinedBy: Self.separator)
  }

  /// Several organisations stand in one cell, the title of each at the same place in its own. A cell
  /// can't have gaps, so that only those go there that leave none.
  private mutating func takeWorks(_ works: [TableContact.Work]) {
    let columns = [
      ("Organization Name", works.map(\.name)), ("Organization Title", works.map(\.title)),
      ("Organization Department", works.map(\.department)),
    ]
    for (header, texts) in columns {
      let fitting = texts.prefix { !$0.isEmpty && Self.isWhole($0) }
      plain[header] =
        fitting.count > 1
        ? Array(fitting).cell(joinedBy: Self.separator) : fitting.first ?? ""
      for text in texts.dropFirst(fitting.count) where !text.isEmpty { keep(header, text) }
    }
  }
}
