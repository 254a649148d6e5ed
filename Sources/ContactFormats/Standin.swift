import ContactModel

extension FormatRegistry { public static let standard = FormatRegistry([]) }
public struct CardSummary: Encodable {
  public var fn: String?; public var org: [String?] = []; public var title: String?;
  public var emails: [String] = []; public var phones: [String] = []; public init(_ card: Card) {}
}
