/// A field of a contact as `--map COLUMN=FIELD` names it.
public enum ContactField: String, Sendable, Hashable, CaseIterable {
  case fn, family, given, additional, prefix, suffix, nickname
  case org, department, title, role
  case email, phone
  case street, locality, region, postcode, country
  case url, birthday, note
  /// An id the list gives the person (vCard's UID).
  case identifier
  /// The event the row belongs to.
  case event
  /// The column is read and thrown away, because the user said so.
  case ignore
}

/// What the user said about one column, or about one element path of XML.
public struct FieldMapping: Sendable, Hashable {
  /// The header as written, its number (1-based) where the table has none, or a path of element
  /// names (`person/mail`).
  public var column: String
  public var field: ContactField

  public init(_ column: String, _ field: ContactField) {
    self.column = column
    self.field = field
  }
}

/// How a reader took one column: reported, so that nobody has to guess what went where.
public struct MappedColumn: Sendable, Hashable, Codable {
  /// The 1-based number of the column; nil for an element path.
  public var number: Int?
  /// The header, or the path of the element.
  public var column: String
  /// Where its values went: a field of `ContactField`, or a property name (`ADR`, `X-FIELD`).
  public var field: String
  /// Whether the user said so, the format defines it, or it was concluded from words and values.
  public var basis: Basis

  public enum Basis: String, Sendable, Hashable, Codable {
    case user, format, concluded
  }

  public init(number: Int?, column: String, field: String, basis: Basis) {
    self.number = number
    self.column = column
    self.field = field
    self.basis = basis
  }
}
