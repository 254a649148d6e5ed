import Archives
import ContactFormats
import ContactModel
import Storage

/// A file, or a member of an archive, that was recognised and is being read.
struct OpenSource {
  /// Of the file; for a member, the archive's path with the member's behind it.
  let path: String
  let format: ContactFormat
  let tally: SourceStream.Tally
  var reader: any ContactReader
}

/// Why a file that exists gave nothing.
public struct SourceFailure: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// It could not be opened.
    case input(InputError.Kind)
    /// No format knows its content, or there is no record in it.
    case unrecognized
    /// Reading stopped in the middle.
    case interrupted
  }

  public var path: String
  public var kind: Kind
  public var reason: String
}

extension SourceFailure {
  /// The file is of a known kind, and empty.
  static func withoutRecords(_ path: String) -> SourceFailure {
    SourceFailure(path: path, kind: .unrecognized, reason: "there is no card in it")
  }

  init(_ error: InputError) {
    self.init(path: error.path, kind: .input(error.kind), reason: error.reason)
  }

  init(_ error: ByteStreamError, path: String) {
    self.init(path: path, kind: .interrupted, reason: error.message)
  }
}
