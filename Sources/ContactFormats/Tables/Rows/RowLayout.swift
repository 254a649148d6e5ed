import ContactModel

/// A plan made ready for rows: its columns in the order of the properties they give, and everything
/// that is the same in all rows, built once.
struct RowLayout {
  /// One column, in the order of properties. Trivial, as every row runs through all of them.
  struct Step {
    var column: Int32
    /// The step behind its group: the columns that one property takes together.
    var end: Int32
    var kind: Kind
    /// Which component of its group's property the cell is.
    var component: UInt8
    /// For a label: the first column it belongs to.
    var labelled: Int32
  }

  /// What is done with a cell.
  enum Kind: UInt8 {
    case formattedName, name
    case text, nickname, organization
    case email, phone, address, url, impp
    case date, birthParts
    case gender, geo, relation, categories, photo, uid, revision, field, attendance
    /// A label: only looked at where there is nothing that it labels.
    case label
  }

  /// What a column adds to its properties; a class, as rows only look at it.
  final class Detail {
    let name: PropertyName
    /// The slot's label and the column's TYPE values, by what the label says.
    let labels: LabelReader
    /// X-LABEL, for cells that become an X-FIELD.
    let fieldParameters: [Parameter]
    /// For a label: the columns it belongs to.
    let labelled: [Int]
    /// The website's paths are taken for LinkedIn's.
    let isLinkedIn: Bool

    fileprivate init(_ place: Place, _ labels: LabelReader, header: String, isLinkedIn: Bool) {
      name = place.name
      self.labels = labels
      fieldParameters = [Parameter("X-LABEL", header)]
      labelled = place.labelled
      self.isLinkedIn = isLinkedIn
    }
  }

  let steps: [Step]
  /// By column.
  let details: [Detail]

  init(_ plan: TablePlan) {
    let columns = plan.columns
    var labels: [SlotKey: Int] = [:]
    for (index, column) in columns.enumerated() {
      if case .label(let labelled) = column.meaning.part {
        labels[SlotKey(labelled, column.meaning.slot), default: index] = index
      }
    }
    let places = columns.enumerated().map { index, column in
      Place(column: index, column.meaning, labels: labels, columns: columns)
    }
    details = zip(columns, places).map { column, place in
      var types = column.meaning.types
      if place.kind == .address || place.kind == .organization {
        types = places.filter { $0.isGrouped(with: place) }.flatMap {
          columns[$0.column].meaning.types
        }
      }
      let labelColumn = Labelled(column.meaning.part)
        .flatMap { labels[SlotKey($0, column.meaning.slot)] }
      let label = Self.header(column, place.column)
      return Detail(
        place,
        LabelReader(
          column: labelColumn,
          types: types,
          vocabulary: LabelVocabulary(column.meaning.part)
        ),
        header: label,
        isLinkedIn: plan.dialect.name.hasPrefix("luma")
          || HeaderKey(label).text.contains("linkedin")
      )
    }
    let ordered = places.filter { columns[$0.column].meaning.part != .ignored }
      .sorted { $0.order < $1.order }
    var steps: [Step] = []
    for (index, place) in ordered.enumerated() {
      let end =
        ordered[index...].firstIndex { !$0.isGrouped(with: place) } ?? ordered.count
      steps.append(
        Step(
          column: Int32(place.column),
          end: Int32(place.isAlone ? index + 1 : end),
          kind: place.kind,
          component: UInt8(place.component),
          labelled: Int32(place.labelled.first ?? 0)
        )
      )
    }
    self.steps = steps
  }

  /// How a column is called, where its cells are kept under its name.
  static func header(_ column: TablePlan.Column, _ index: Int) -> String {
    guard let header = column.header, !header.isEmpty else { return "Column \(index + 1)" }
    return header
  }
}

/// A kind of labelled value, and which of several.
struct SlotKey: Hashable {
  var labelled: ContactPart.Labelled
  var slot: Int

  init(_ labelled: ContactPart.Labelled, _ slot: Int) {
    self.labelled = labelled
    self.slot = slot
  }
}

extension RowLayout {
  typealias Labelled = ContactPart.Labelled

  /// Where a column stands in the order of properties.
  fileprivate struct Place {
    var column: Int
    var kind: Kind
    var name: PropertyName
    var rank: Int
    var slot: Int
    var component = 0
    var labelled: [Int] = []

    init(
      column: Int,
      _ meaning: ColumnMeaning,
      labels: [SlotKey: Int],
      columns: [TablePlan.Column]
    ) {
      self.column = column
      slot = meaning.slot
      (kind, name, rank, component) = Self.place(of: meaning.part)
      if case .label(let labelled) = meaning.part {
        slot = 0
        self.labelled = columns.indices.filter {
          Labelled(columns[$0].meaning.part) == labelled
            && columns[$0].meaning.slot == meaning.slot
        }
        if self.labelled.isEmpty || labels[SlotKey(labelled, meaning.slot)] != column {
          kind = .field
        }
      }
      if kind == .name || kind == .formattedName || kind == .birthParts || kind == .field {
        slot = 0
      }
    }

    /// Properties by name, then slot, then component; columns that mean the same by their order.
    var order: (Int, Int, Int, Int) { (rank, slot, component, column) }

    /// Whether every cell gives properties of its own.
    var isAlone: Bool {
      switch kind {
      case .formattedName, .name, .organization, .address, .birthParts: false
      default: true
      }
    }

    func isGrouped(with other: Place) -> Bool {
      kind == other.kind && rank == other.rank && slot == other.slot
    }

    private static func place(of part: ContactPart) -> (Kind, PropertyName, Int, Int) {
      switch part {
      case .formattedName: (.formattedName, .fn, 0, 0)
      case .family: (.name, .n, 1, 0)
      case .given: (.name, .n, 1, 1)
      case .additional: (.name, .n, 1, 2)
      case .prefix: (.name, .n, 1, 3)
      case .suffix: (.name, .n, 1, 4)
      case .phoneticGiven: (.text, .phoneticGiven, 2, 0)
      case .phoneticAdditional: (.text, .phoneticAdditional, 3, 0)
      case .phoneticFamily: (.text, .phoneticFamily, 4, 0)
      case .maidenName: (.text, .maidenName, 5, 0)
      case .nickname: (.nickname, .nickname, 6, 0)
      case .pronouns: (.text, .pronouns, 7, 0)
      case .organization: (.organization, .org, 8, OrganizationPart.name)
      case .department: (.organization, .org, 8, OrganizationPart.unit)
      case .title: (.organization, .title, 8, OrganizationPart.title)
      case .role: (.text, .role, 9, 0)
      case .email: (.email, .email, 10, 0)
      case .phone: (.phone, .tel, 11, 0)
      case .poBox: (.address, .adr, 12, 0)
      case .extendedAddress: (.address, .adr, 12, 1)
      case .street: (.address, .adr, 12, 2)
      case .locality: (.address, .adr, 12, 3)
      case .region: (.address, .adr, 12, 4)
      case .postalCode: (.address, .adr, 12, 5)
      case .country: (.address, .adr, 12, 6)
      case .address: (.address, .adr, 12, 7)
      case .url: (.url, .url, 13, 0)
      case .impp: (.impp, .impp, 14, 0)
      case .birthday: (.date, .bday, 15, 0)
      case .birthYear: (.birthParts, .bday, 16, 0)
      case .birthMonth: (.birthParts, .bday, 16, 1)
      case .birthDay: (.birthParts, .bday, 16, 2)
      case .anniversary: (.date, .anniversary, 17, 0)
      case .date: (.date, .abDate, 18, 0)
      case .gender: (.gender, .gender, 19, 0)
      case .language: (.text, .lang, 20, 0)
      case .geo: (.geo, .geo, 21, 0)
      case .relation: (.relation, .related, 22, 0)
      case .introducer: (.relation, .related, 23, 0)
      case .hobby: (.text, .hobby, 24, 0)
      case .categories: (.categories, .categories, 25, 0)
      case .note: (.text, .note, 26, 0)
      case .photo: (.photo, .photo, 27, 0)
      case .uid: (.uid, .uid, 28, 0)
      case .revision: (.revision, .rev, 29, 0)
      case .attendance: (.attendance, .field, 30, 0)
      case .label: (.label, .field, 30, 0)
      case .event, .extra, .custom, .ignored: (.field, .field, 30, 0)
      }
    }
  }
}

/// The parts of a group of organisation and title.
enum OrganizationPart {
  static let name = 0
  static let unit = 1
  static let title = 2
}

extension ContactPart.Labelled {
  /// What label the part has; nil where it has none.
  init?(_ part: ContactPart) {
    switch part {
    case .email: self = .email
    case .phone: self = .phone
    case .url: self = .url
    case .impp: self = .impp
    case .poBox, .extendedAddress, .street, .locality, .region, .postalCode, .country, .address:
      self = .address
    case .organization, .department, .title: self = .organization
    case .date: self = .date
    case .relation: self = .relation
    case .custom: self = .custom
    default: return nil
    }
  }
}
