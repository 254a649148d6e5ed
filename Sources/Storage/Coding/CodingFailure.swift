/// Why bytes are not what one of the codings of this room writes.
public enum CodingFailure: Error, Sendable, Hashable {
  /// The bytes end within a value, or a count promises more than there is.
  case truncated
  /// The first byte names a version that this program does not know.
  case unknownVersion(UInt8)
  /// A tag or a name that no version of the coding has at this place.
  case unknown(String)
  /// A text that is not UTF-8.
  case invalidText
  /// A number that does not fit.
  case overflow
  /// Contacts within contacts, deeper than any card.
  case tooDeep
  /// The value ends before the bytes do.
  case trailingBytes
}

extension CodingFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .truncated: "the bytes end too soon"
    case .unknownVersion(let version): "the coding has no version \(version)"
    case .unknown(let what): "nothing is called \"\(what)\" here"
    case .invalidText: "a text is not UTF-8"
    case .overflow: "a number is too large"
    case .tooDeep: "contacts are nested too deep"
    case .trailingBytes: "bytes are left over"
    }
  }
}
