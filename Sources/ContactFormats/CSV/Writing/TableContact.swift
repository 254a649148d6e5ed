import ContactModel

/// A contact taken apart for the columns of a table. Every property goes into exactly one part, and
/// what no address book has a column for into `others`.
///
/// Left out is what speaks of the card and not of the person: PRODID, REV, VERSION, PROFILE, CREATED,
/// CLIENTPIDMAP, and KIND where it says `individual`. Of parameters, a table holds TYPE, labels, PREF=1
/// and an address's LABEL; what a number can do besides ringing (TEXT, VIDEO) has no column.
struct TableContact {
  /// A value and what is said of it.
  struct Value {
    var text: String
    /// In lower case; the defaults of old versions (`voice`, `internet`) are left out.
    var types: [String] = []
    /// A label of the user's own.
    var label: String?
    var isPreferred = false
  }

  struct Place {
    /// The seven components of ADR.
    var components: [[String]]
    /// The address as it would stand on a letter.
    var formatted: String?
    var types: [String]
    var label: String?
    var isPreferred = false
  }

  struct Work {
    var name = ""
    var department = ""
    var title = ""
  }

  /// What has no column, under a title for people to read.
  struct Other {
    var title: String
    var text: String
  }

  /// The components of the first N, each as one text: family, given, additional, prefix, suffix.
  var name = ["", "", "", "", ""]
  /// The first FN, where the parts do not say the same.
  var wholeName: String?
  var works: [Work] = []
  var emails: [Value] = []
  var phones: [Value] = []
  var places: [Place] = []
  var pages: [Value] = []
  /// Days other than the birthday, in the form `YYYY-MM-DD`.
  var days: [Value] = []
  /// Without those who made the introduction.
  var relations: [Value] = []
  var introducers: [String] = []
  /// `YYYY-MM-DD`, `--MM-DD`, `YYYY-MM`, …
  var birthday: String?
  var notes: [String] = []
  var categories: [String] = []
  /// What stands once in a table, by property: the first of each.
  var singles: [PropertyName: String] = [:]
  var others: [Other] = []

  private static let ofTheCard: Set<PropertyName> = [
    .prodid, .rev, .version, .profile, .created, .clientpidmap,
  ]
  private static let single: Set<PropertyName> = [
    .nickname, .phoneticGiven, .phoneticAdditional, .phoneticFamily, .role, .gender, .lang, .hobby,
  ]

  init(_ contact: Contact) {
    var departments: [(name: String, unit: String)] = []
    var titles: [String] = []
    var wholeNames: [String] = []
    let labels = GroupLabels(contact)
    for (index, property) in contact.properties.enumerated() where !property.value.isEmpty {
      let label = labels.label(of: property)
      switch property.name {
      case let name where Self.ofTheCard.contains(name): continue
      case .kind where property.value.text?.lowercased() == "individual": continue
      case .abLabel:
        if !labels.isTaken(at: index) { keep(property, label: nil) }
      case .fn: wholeNames.append(property.value.text ?? "")
      case .n: takeName(property)
      case .org:
        let (name, unit) = Self.organization(property)
        departments.append((name, unit))
      case .title: titles.append(property.value.text ?? "")
      case .email: emails.append(Value(property, label: label))
      case .tel: phones.append(Value(property, label: label, text: Self.number(of: property)))
      case .url: pages.append(Value(property, label: label))
      case .adr: takePlace(property, label)
      case .related, .abRelatedNames: takeRelation(property, label)
      case .bday, .anniversary, .abDate: takeDay(property, label)
      case .note where label == nil: notes.append(property.value.text ?? "")
      case .categories: takeCategories(property)
      case .photo where singles[.photo] == nil && property.value.text != nil:
        singles[.photo] = property.value.text
      case let name where Self.single.contains(name) && label == nil && singles[name] == nil:
        takeSingle(property)
      default: keep(property, label: label)
      }
    }
    for index in 0..<max(departments.count, titles.count) {
      let organization = index < departments.count ? departments[index] : ("", "")
      works.append(
        Work(
          name: organization.0,
          department: organization.1,
          title: index < titles.count ? titles[index] : ""
        )
      )
    }
    takeWholeNames(wholeNames)
  }

  mutating func keep(_ property: Property, label: String?) {
    if case .list(let values) = property.value, property.name == .nickname {
      keep(values, of: property)
      return
    }
    others.append(
      Other(title: FieldTitle.title(of: property, label: label), text: property.value.plainText)
    )
  }

  private mutating func keep(_ values: some Sequence<String>, of property: Property) {
    let title = FieldTitle.title(of: property, label: nil)
    for value in values where !value.isEmpty { others.append(Other(title: title, text: value)) }
  }

  private mutating func takeSingle(_ property: Property) {
    guard case .list(let values) = property.value else {
      singles[property.name] = property.value.plainText
      return
    }
    let full = values.filter { !$0.isEmpty }
    singles[property.name] = full.first
    keep(full.dropFirst(), of: property)
  }

  private mutating func takeCategories(_ property: Property) {
    switch property.value {
    case .list(let values): categories += values.filter { !$0.isEmpty }
    default: categories.append(property.value.plainText)
    }
  }
}

extension TableContact.Value {
  init(_ property: Property, label: String?, text: String? = nil) {
    self.init(
      text: text ?? property.value.plainText,
      types: property.tableTypes,
      label: label,
      isPreferred: property.preference == 1
    )
  }
}

extension Property {
  /// TYPE without what says nothing in a table.
  var tableTypes: [String] {
    var seen: Set<String> = []
    return types.filter { !Self.silentTypes.contains($0) && seen.insert($0).inserted }
  }

  private static let silentTypes: Set<String> = [
    "pref", "voice", "text", "msg", "video", "internet", "x-internet", "dom", "intl", "postal",
    "parcel", "contact", "other",
  ]
}

/// Which labels belong to which properties, by their groups.
private struct GroupLabels {
  private var labels: [String: String] = [:]
  private var users: Set<String> = []
  private var taken: Set<Int> = []

  init(_ contact: Contact) {
    var first: [String: Int] = [:]
    for (index, property) in contact.properties.enumerated() where !property.value.isEmpty {
      guard let group = property.group?.lowercased() else { continue }
      if property.name != .abLabel {
        users.insert(group)
      } else if first[group] == nil, let text = contact.labelText(property) {
        first[group] = index
        labels[group] = text
      }
    }
    for (group, index) in first where users.contains(group) { taken.insert(index) }
  }

  func label(of property: Property) -> String? {
    guard property.name != .abLabel, let group = property.group else { return nil }
    return labels[group.lowercased()]
  }

  func isTaken(at index: Int) -> Bool { taken.contains(index) }
}

extension Contact {
  /// The text of an X-ABLABEL without Apple's wrapping.
  fileprivate func labelText(_ property: Property) -> String? {
    guard let text = property.value.text, !text.isEmpty else { return nil }
    if text.hasPrefix("_$!<"), text.hasSuffix(">!$_"), text.utf8.count > 8 {
      return String(text.dropFirst(4).dropLast(4))
    }
    return text
  }
}
