import ContactModel

/// What a label says about the value it stands beside. A class, as one is shared by all rows.
final class Label: Sendable {
  /// TYPE, PREF and what else the label and the column give.
  let parameters: [Parameter]
  /// The label itself, where no parameter says the same: for X-ABLABEL.
  let text: String?
  /// The property, where the label tells it: `Anniversary` beside a date.
  let name: PropertyName?
  /// The URI scheme of the service, where its names are unambiguous: `skype`.
  let scheme: String?

  init(
    _ parameters: [Parameter] = [],
    text: String? = nil,
    name: PropertyName? = nil,
    scheme: String? = nil
  ) {
    self.parameters = parameters
    self.text = text
    self.name = name
    self.scheme = scheme
  }

  /// Whether the label says more than standard ones do, even without a value.
  var isOwn: Bool {
    text != nil || scheme == nil && parameters.contains { $0.name == "X-SERVICE-TYPE" }
  }

  /// The label of a value that has a parameter of its own.
  func with(_ parameter: Parameter) -> Label {
    Label(parameters + [parameter], text: text, name: name, scheme: scheme)
  }

  static let nothing = Label()
}

/// Which words the labels of a column use.
enum LabelVocabulary {
  case place, webPage, service, person, occasion, introducer, free

  init(_ part: ContactPart) {
    let labelled: ContactPart.Labelled? =
      if case .label(let labelled) = part { labelled } else { .init(part) }
    self =
      switch labelled {
      case .email, .phone, .address, .organization: .place
      case .url: .webPage
      case .impp: .service
      case .date: .occasion
      case .relation: .person
      case .custom: .free
      case nil: part == .introducer ? .introducer : .free
      }
  }
}

/// Reads the labels of one column. Tables have few labels and many rows, so what each means is
/// remembered.
final class LabelReader {
  /// The column of the labels; nil where values have none.
  let column: Int?
  private let types: [String]
  private let vocabulary: LabelVocabulary
  /// Of a value without a label.
  let plain: Label
  private let known = BoundedMemo<Label>()

  init(column: Int?, types: [String], vocabulary: LabelVocabulary) {
    self.column = column
    self.types = types
    self.vocabulary = vocabulary
    plain = Self.label("", types: types, vocabulary)
  }

  /// The label of a value in this row.
  @inline(__always)
  func label(in cells: UnsafeBufferPointer<Bytes>) -> Label {
    guard let column, column < cells.count, !cells[column].isEmpty else { return plain }
    return label(cells[column].cellText)
  }

  func label(_ written: Bytes) -> Label {
    if let label = known.value(of: written) { return label }
    let label = Self.label(written.kept, types: types, vocabulary)
    known.remember(label, for: written)
    return label
  }

  private static func label(
    _ written: String,
    types columnTypes: [String],
    _ vocabulary: LabelVocabulary
  ) -> Label {
    // Google marks the preferred value by an asterisk before its label.
    let isMarked = written == "*" || written.hasPrefix("* ")
    let text = isMarked ? String(written.dropFirst(2)) : written
    let key = HeaderKey(text).text
    var parameters: [Parameter] = []
    var types = columnTypes.filter { $0 != "pref" }
    var own: String?
    var name: PropertyName?
    var scheme: String?
    switch vocabulary {
    case .place:
      let said = LabelWords.types(of: key)
      types += said ?? []
      own = said == nil ? text : nil
    case .webPage:
      let said = LabelWords.webPageTypes(of: key)
      types += said ?? []
      own = said == nil ? text : nil
    case .service:
      if let said = LabelWords.types(of: key) {
        types += said
      } else {
        scheme = LabelWords.scheme(of: key)
        if !text.isEmpty { parameters.append(Parameter("X-SERVICE-TYPE", text)) }
      }
    case .occasion:
      name = LabelWords.occasion(of: key)
      own = name == nil && !key.isEmpty ? text : nil
    case .person:
      parameters.append(Parameter("VALUE", "text"))
      let relation = LabelWords.relation(of: key)
      if let relation { types.append(relation.type) }
      if types.isEmpty { types = ["contact"] }
      own = relation?.isBroader ?? !key.isEmpty ? text : nil
    case .introducer:
      parameters.append(Parameter("VALUE", "text"))
      types.append("referred-by")
    case .free: own = text.isEmpty ? nil : text
    }
    types = types.unique
    if !types.isEmpty { parameters.append(Parameter("TYPE", types)) }
    if isMarked || columnTypes.contains("pref") { parameters.append(Parameter("PREF", "1")) }
    return Label(parameters, text: own, name: name, scheme: scheme)
  }
}

extension [String] {
  /// Each once, in the order they first come.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
