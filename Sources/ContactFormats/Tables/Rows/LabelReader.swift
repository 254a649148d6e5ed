import ContactModel

/// What a label says about the value it stands beside.
struct Label: Sendable, Hashable {
  /// TYPE, PREF and what else the label and the column give.
  var parameters: [Parameter] = []
  /// The label itself, where no parameter says the same: for X-ABLABEL.
  var text: String?
  /// The property, where the label tells it: `Anniversary` beside a date.
  var name: PropertyName?
  /// The URI scheme of the service, where its names are unambiguous: `skype`.
  var scheme: String?
  /// Whether nothing is lost where the label has no value beside it.
  var isStandard: Bool { text == nil }
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
  private var known = BoundedMemo<Label>()

  init(column: Int?, types: [String], vocabulary: LabelVocabulary) {
    self.column = column
    self.types = types
    self.vocabulary = vocabulary
    plain = Self.label("", types: types, vocabulary)
  }

  /// The label of a value in this row.
  @inline(__always)
  func label(in cells: [Bytes]) -> Label {
    guard let column, column < cells.count, !cells[column].isEmpty else { return plain }
    return label(cells[column].cellText)
  }

  func label(_ written: Bytes) -> Label {
    known.value(of: written) {
      Self.label($0, types: types, vocabulary)
    }
  }

  private static func label(
    _ written: String,
    types columnTypes: [String],
    _ vocabulary: LabelVocabulary
  ) -> Label {
    // Google marks the preferred value by an asterisk before its label.
    var text = written
    var isPreferred = columnTypes.contains("pref")
    if text == "*" || text.hasPrefix("* ") {
      isPreferred = true
      text = String(text.dropFirst(2))
    }
    var label = Label()
    var types = columnTypes.filter { $0 != "pref" }
    let key = HeaderKey(text).text
    var said: [String]? = []
    switch vocabulary {
    case .place: said = LabelWords.types(of: key)
    case .webPage: said = LabelWords.webPageTypes(of: key)
    case .service:
      said = LabelWords.types(of: key)
      if said == nil {
        said = []
        label.scheme = LabelWords.scheme(of: key)
        if !text.isEmpty { label.parameters.append(Parameter("X-SERVICE-TYPE", text)) }
      }
    case .occasion:
      label.name = LabelWords.occasion(of: key)
      if label.name == nil, !key.isEmpty { said = nil }
    case .person:
      label.parameters.append(Parameter("VALUE", "text"))
      if let relation = LabelWords.relation(of: key) {
        said = [relation.type]
        if relation.isBroader { label.text = text }
      } else if !key.isEmpty {
        label.text = text
      }
      if (said ?? []).isEmpty, types.isEmpty { said = ["contact"] }
    case .introducer:
      label.parameters.append(Parameter("VALUE", "text"))
      said = ["referred-by"]
    case .free: if !text.isEmpty { said = nil }
    }
    if said == nil { label.text = text }
    types.append(contentsOf: said ?? [])
    var seen: Set<String> = []
    types = types.filter { seen.insert($0).inserted }
    if !types.isEmpty { label.parameters.append(Parameter("TYPE", types)) }
    if isPreferred { label.parameters.append(Parameter("PREF", "1")) }
    return label
  }
}

/// What a few texts mean that come again and again: compared as bytes, and as many as a table
/// plausibly has.
struct BoundedMemo<Value> {
  private var entries: [(bytes: [UInt8], value: Value)] = []

  mutating func value(of bytes: Bytes, make: (String) -> Value) -> Value {
    for entry in entries where entry.bytes.withUnsafeBufferPointer({ $0.isEqual(to: bytes) }) {
      return entry.value
    }
    let value = make(bytes.kept)
    if entries.count < 32, bytes.count <= 256 { entries.append((Array(bytes), value)) }
    return value
  }
}
