import Glibc

/// A path the user named that can't be read.
public struct InputError: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case missing
    case notAllowed
    case notReadable
  }

  public var path: String
  public var kind: Kind
  /// Continues the sentence "PATH can't be read: …".
  public var reason: String

  public init(path: String, kind: Kind, reason: String) {
    self.path = path
    self.kind = kind
    self.reason = reason
  }

  init(path: String, errno code: Int32) {
    self.path = path
    reason = String(cString: strerror(code))
    kind =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .notAllowed
      default: .notReadable
      }
  }
}
