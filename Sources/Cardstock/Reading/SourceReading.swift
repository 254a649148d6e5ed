import Archives
import ContactFormats
import ContactModel
import Storage

/// A file that was recognised and is being read.
struct OpenSource {
  let file: InputFile
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

/// How a file is opened and its format found; the same for reading and for importing.
struct SourceOpener: Sendable {
  var registry: FormatRegistry
  /// The format the user named, if any.
  var format: ContactFormat?
  /// What the user said about columns and records.
  var options = ReadingOptions()
  /// Whether a digest of the source is wanted.
  var digests: Bool

  func open(_ file: InputFile) throws(SourceFailure) -> OpenSource {
    let base: FileStream
    do { base = try file.open() } catch { throw SourceFailure(error) }
    let stream: SourceStream
    do { stream = try SourceStream(base, digests: digests) } catch {
      throw SourceFailure(error, path: file.path)
    }
    let sample = InputSample(bytes: stream.sample, fileName: file.name)
    guard let format = format ?? registry.recognize(sample) else {
      throw SourceFailure(
        path: file.path,
        kind: .unrecognized,
        reason: stream.sample.isEmpty
          ? "the file is empty"
          : "this is no contact format that Cardstock knows; --as FORMAT says which it is"
      )
    }
    return OpenSource(
      file: file,
      format: format,
      tally: stream.tally,
      reader: format.makeReader(stream, options)
    )
  }
}
