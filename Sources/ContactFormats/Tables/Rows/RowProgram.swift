import ContactModel

/// What is to be done with the columns of a table, in the order in which a contact has its properties.
/// Made once, gone through for every row.
struct RowProgram {
  /// A column whose values become properties of their own.
  struct Value {
    var column: Int
    var label: Int?
    var types: [String]
    /// What the column says of all its values, made once.
    var parameters: [Parameter]
    /// What X-FIELD calls the column.
    var header: String
  }

  struct Organization {
    var names: [Int]
    var departments: [Int]
    var label: Int?
  }

  struct Address {
    /// Columns by the components of ADR (RFC 6350, 6.3.1).
    var components: [[Int]]
    /// Columns with a whole address in one cell.
    var whole: [Int]
    var label: Int?
    var types: [String]
    var columns: [Int] { components.flatMap(\.self) + whole }
  }

  struct BirthDate {
    var year: Int?
    var month: Int?
    var day: Int?
  }

  var formattedNames: [Value] = []
  /// Columns by the components of N (RFC 6350, 6.2.2).
  var name: [[Int]] = Array(repeating: [], count: 5)
  /// Properties of one text each: phonetic names, titles, notes, …
  var plain: [(name: PropertyName, value: Value)] = []
  var organizations: [Organization] = []
  var emails: [Value] = []
  var phones: [Value] = []
  var addresses: [Address] = []
  var urls: [Value] = []
  var messengers: [Value] = []
  var birthdays: [(name: PropertyName, value: Value)] = []
  var birthDate = BirthDate()
  var relations: [Value] = []
  var introducers: [Value] = []
  /// What needs a look at the cell before it is a value.
  var others: [(part: ContactPart, value: Value)] = []
  var attendance: [Value] = []
  var extras: [Value] = []

  init(_ plan: TablePlan) {
    let columns = plan.columns
    func label(_ kind: ContactPart.Labelled, _ slot: Int) -> Int? {
      columns.firstIndex {
        $0.meaning.part == .label(of: kind) && $0.meaning.slot == slot
      }
    }
    var organizations: [Int: Organization] = [:]
    var addresses: [Int: Address] = [:]
    var usedLabels: Set<Int> = []
    for (index, column) in columns.enumerated() {
      let meaning = column.meaning
      func value(_ kind: ContactPart.Labelled? = nil) -> Value {
        let label = kind.flatMap { label($0, meaning.slot) }
        if let label { usedLabels.insert(label) }
        return Value(
          column: index,
          label: label,
          types: meaning.types,
          parameters: Self.parameters(types: meaning.types),
          header: column.header.flatMap { $0.isEmpty ? nil : $0 } ?? "Column \(index + 1)"
        )
      }
      func address(_ component: Int?) {
        var address =
          addresses[meaning.slot]
          ?? Address(
            components: Array(repeating: [], count: 7),
            whole: [],
            label: label(.address, meaning.slot),
            types: meaning.types
          )
        if let label = address.label { usedLabels.insert(label) }
        if let component { address.components[component].append(index) } else {
          address.whole.append(index)
        }
        addresses[meaning.slot] = address
      }
      func organization(_ change: (inout Organization) -> Void) {
        var organization =
          organizations[meaning.slot]
          ?? Organization(names: [], departments: [], label: label(.organization, meaning.slot))
        if let label = organization.label { usedLabels.insert(label) }
        change(&organization)
        organizations[meaning.slot] = organization
      }
      switch meaning.part {
      case .formattedName: formattedNames.append(value())
      case .family: name[0].append(index)
      case .given: name[1].append(index)
      case .additional: name[2].append(index)
      case .prefix: name[3].append(index)
      case .suffix: name[4].append(index)
      case .phoneticFamily: plain.append((.phoneticFamily, value()))
      case .phoneticGiven: plain.append((.phoneticGiven, value()))
      case .phoneticAdditional: plain.append((.phoneticAdditional, value()))
      case .maidenName: plain.append((.maidenName, value()))
      case .organization: organization { $0.names.append(index) }
      case .department: organization { $0.departments.append(index) }
      case .title: plain.append((.title, value()))
      case .role: plain.append((.role, value()))
      case .email: emails.append(value(.email))
      case .phone: phones.append(value(.phone))
      case .url: urls.append(value(.url))
      case .impp: messengers.append(value(.impp))
      case .poBox: address(0)
      case .extendedAddress: address(1)
      case .street: address(2)
      case .locality: address(3)
      case .region: address(4)
      case .postalCode: address(5)
      case .country: address(6)
      case .address: address(nil)
      case .birthday: birthdays.append((.bday, value()))
      case .anniversary: birthdays.append((.anniversary, value()))
      case .date: birthdays.append((.abDate, value(.date)))
      case .birthYear where birthDate.year == nil: birthDate.year = index
      case .birthMonth where birthDate.month == nil: birthDate.month = index
      case .birthDay where birthDate.day == nil: birthDate.day = index
      case .note: plain.append((.note, value()))
      case .hobby: plain.append((.hobby, value()))
      case .pronouns: plain.append((.pronouns, value()))
      case .language: plain.append((.lang, value()))
      case .nickname, .categories, .gender, .photo, .uid, .revision, .geo:
        others.append((meaning.part, value()))
      case .relation: relations.append(value(.relation))
      case .introducer: introducers.append(value())
      case .attendance: attendance.append(value())
      case .custom: extras.append(value(.custom))
      case .ignored, .label: break
      case .event, .extra, .birthYear, .birthMonth, .birthDay: extras.append(value())
      }
    }
    self.organizations = organizations.sorted { $0.key < $1.key }.map(\.value)
    self.addresses = addresses.sorted { $0.key < $1.key }.map(\.value)
    // A label of nothing is a value itself.
    for (index, column) in columns.enumerated() {
      guard case .label = column.meaning.part, !usedLabels.contains(index) else { continue }
      let header = column.header.flatMap { $0.isEmpty ? nil : $0 } ?? "Column \(index + 1)"
      extras.append(Value(column: index, label: nil, types: [], parameters: [], header: header))
    }
    extras.sort { $0.column < $1.column }
  }

  /// TYPE and PREF for these types; `pref` is no type any more (RFC 6350, 5.3).
  static func parameters(types: [String], isPreferred: Bool = false) -> [Parameter] {
    let named = types.filter { $0 != "pref" }
    var parameters: [Parameter] = []
    if !named.isEmpty { parameters.append(Parameter("TYPE", named)) }
    if isPreferred || named.count < types.count { parameters.append(Parameter("PREF", "1")) }
    return parameters
  }
}
