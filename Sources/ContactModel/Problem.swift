/// One defect of an input, as data: what is wrong, where, and how much it cost.
///
/// Problems never stop an import. Each stands beside what could still be read.
public struct Problem: Sendable, Hashable, Codable {
  public enum Severity: String, Sendable, Hashable, Codable {
    /// Something in the input could not be kept in its field.
    case error
    /// The input breaks a rule, but what it means was clear.
    case warning
  }

  /// A stable name in kebab-case that scripts can rely on: `missing-end`, `record-too-large`.
  public struct Code: Sendable, Hashable, Codable, RawRepresentable, ExpressibleByStringLiteral {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { self.rawValue = value }
  }

  public var severity: Severity
  public var code: Code
  /// The 1-based line on which the defect begins.
  public var line: Int?
  /// The 1-based column, for tables.
  public var column: Int?
  /// The path of the element, for XML and JSON.
  public var element: String?
  /// Plain words for the person who has the file: what is wrong and what was done about it.
  public var message: String

  public init(
    _ severity: Severity,
    _ code: Code,
    line: Int? = nil,
    column: Int? = nil,
    element: String? = nil,
    _ message: String
  ) {
    self.severity = severity
    self.code = code
    self.line = line
    self.column = column
    self.element = element
    self.message = message
  }
}
