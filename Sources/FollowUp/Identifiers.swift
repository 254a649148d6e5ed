/// The friend or colleague (a person too) who made an introduction.
public enum Introducer {
  /// Who it is, as the caller names people. The policy only compares these.
  public struct ID: RawRepresentable, Sendable, Hashable, Codable {
    public var rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public init(_ rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

extension Introducer.ID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension Introducer.ID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// A way to reach a person: a kind ("email", "phone") or one address, as the caller decides. What
/// bounces is the channel, so whoever wants a second email address tried after the first bounced
/// gives each address as a channel of its own.
public struct Channel: RawRepresentable, Sendable, Hashable, Codable {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  public static let email = Channel("email")
  public static let phone = Channel("phone")
}

extension Channel: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension Channel: CustomStringConvertible {
  public var description: String { rawValue }
}
