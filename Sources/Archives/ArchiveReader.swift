import CArchive
import ContactFormats
import Glibc

/// Walks the members of an archive (zip, tar, and what gzip, bzip2, xz or zstd packed), by
/// libarchive. Nothing is unpacked to disk, and members are read where they stand, one after another.
///
/// An archive is hostile until read: its names are cleaned, links and devices in it are passed over,
/// and what it unpacks to is bounded.
public final class ArchiveReader {
  /// One file in the archive.
  public struct Member: Sendable, Hashable {
    /// As the archive calls it, without what would lead out of it: `fair/cards.vcf`.
    public var path: String
    /// Why its bytes can't be had, where they can't: it is encrypted.
    public var refusal: String?
  }

  /// An archive that can't be read, or not to its end.
  public struct Failure: Error, Sendable, Hashable {
    /// Continues the sentence "PATH can't be read: …".
    public var reason: String
  }

  private let archive: OpaquePointer
  private let source: Source
  private let limits: ArchiveLimits
  /// The archive that this one is a member of: what is unpacked here counts there too, or bombs could
  /// be packed in each other.
  private let parent: ArchiveReader?
  private var members = 0
  private var unpacked = 0
  /// The member that is being read.
  private var data: UnpackedData
  /// Why the member that is being read came to an end before its end.
  private var readFailure: ByteStreamError?

  /// - Parameter parent: The archive whose member the bytes are, if any.
  /// - Throws: `Failure` where the bytes are no archive of that kind.
  public init(
    _ stream: any ByteStream,
    kind: ArchiveKind,
    limits: ArchiveLimits = ArchiveLimits(),
    within parent: ArchiveReader? = nil
  ) throws(Failure) {
    guard let archive = archive_read_new() else { throw Failure(reason: "there is no memory") }
    self.archive = archive
    data = UnpackedData(archive)
    self.limits = limits
    self.parent = parent
    source = Source(stream)
    switch kind {
    case .zip: archive_read_support_format_zip(archive)
    case .tar: archive_read_support_format_tar(archive)
    case .packed:
      // Each by name: among "all" are filters that run other programs.
      archive_read_support_filter_gzip(archive)
      archive_read_support_filter_bzip2(archive)
      archive_read_support_filter_xz(archive)
      archive_read_support_filter_zstd(archive)
      archive_read_support_format_tar(archive)
      // A single packed file has no archive around it.
      archive_read_support_format_raw(archive)
    }
    let context = Unmanaged.passUnretained(source).toOpaque()
    archive_read_set_read_callback(archive) { _, context, buffer in
      guard let context, let buffer else { return -1 }
      let source = Unmanaged<Source>.fromOpaque(context).takeUnretainedValue()
      return source.read(handing: buffer)
    }
    archive_read_set_callback_data(archive, context)
    guard archive_read_open1(archive) == ARCHIVE_OK else { throw failure() }
  }

  deinit {
    archive_read_free(archive)
  }

  /// The next file in the archive; nil at its end. Folders, links and devices are passed over, and
  /// so are hidden files, as in a folder.
  public func next() throws(Failure) -> Member? {
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return nil }
      if status == ARCHIVE_RETRY { continue }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure() }
      guard countMember() else {
        throw Failure(reason: "it has more than \(limits.members) members")
      }
      guard archive_entry_filetype(entry) == S_IFREG, archive_entry_hardlink(entry) == nil
      else { continue }
      let path = MemberPath.cleaned(Self.name(of: entry))
      guard !MemberPath.isHidden(path) else { continue }
      readFailure = nil
      data = UnpackedData(archive)
      return Member(
        path: path,
        refusal: archive_entry_is_encrypted(entry) != 0
          ? "it is encrypted; unpack it with its password first" : nil
      )
    }
  }

  /// The bytes of the member that `next` gave last; not to be read after the next call of `next`.
  public var contents: some ByteStream { MemberStream(reader: self) }

  /// A name as its bytes are; the UTF-8 the archive declares is asked for where the C library can't
  /// say it in the locale's own charset.
  private static func name(of entry: OpaquePointer) -> [UInt8] {
    let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    guard let name else { return [] }
    var bytes: [UInt8] = []
    var index = 0
    while name[index] != 0 {
      bytes.append(UInt8(bitPattern: name[index]))
      index += 1
    }
    return bytes
  }

  private func failure() -> Failure {
    if let failure = source.failure { return Failure(reason: failure.message) }
    guard let text = archive_error_string(archive) else {
      return Failure(reason: "it is no archive that can be read")
    }
    return Failure(reason: "the archive is damaged (\(String(cString: text)))")
  }

  fileprivate func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(ByteStreamError) -> Int {
    if let readFailure { throw readFailure }
    let count = data.read(into: buffer)
    guard count > 0 || !data.isDamaged else { throw stop(failure().reason) }
    try charge(count)
    return count
  }

  /// Counts bytes that were unpacked, from this archive or from one in it.
  private func charge(_ count: Int) throws(ByteStreamError) {
    unpacked += count
    guard unpacked <= limits.totalBytes else {
      throw stop("the archive unpacks to more than \(limits.totalBytes) bytes")
    }
    let packed = max(1, Int(archive_filter_bytes(archive, -1)))
    guard unpacked <= limits.ratioFreeBytes || unpacked / packed <= limits.ratio else {
      throw stop("the archive unpacks to more than \(limits.ratio) times its size")
    }
    do { try parent?.charge(count) } catch { throw stop(error.message) }
  }

  /// Counts a member, of this archive or of one in it; false where there are too many.
  private func countMember() -> Bool {
    members += 1
    return members <= limits.members && (parent?.countMember() ?? true)
  }

  /// Nothing more can be read of this member.
  private func stop(_ reason: String) -> ByteStreamError {
    let error = ByteStreamError(message: reason)
    readFailure = error
    return error
  }

  /// Whether the archive is over its limits or damaged, so that there is no use in going on.
  public var isExhausted: Bool { readFailure != nil }

  private struct MemberStream: ByteStream {
    let reader: ArchiveReader

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
      try reader.read(into: buffer)
    }
  }

  /// What libarchive reads from.
  private final class Source {
    private var stream: any ByteStream
    /// Where what it was given is damaged, libarchive unpacks nothing of it: so it is given little
    /// at a time, and always the same, however the bytes arrive.
    private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 << 10, alignment: 16)
    private(set) var failure: ByteStreamError?

    init(_ stream: any ByteStream) {
      self.stream = stream
    }

    deinit {
      chunk.deallocate()
    }

    func read(handing buffer: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
      guard failure == nil else { return -1 }
      var count = 0
      do throws(ByteStreamError) {
        while count < chunk.count {
          let rest = UnsafeMutableRawBufferPointer(rebasing: chunk[count...])
          let read = try stream.read(into: rest)
          if read == 0 { break }
          count += read
        }
      } catch {
        failure = error
        // What came before the failure is unpacked first.
        guard count > 0 else { return -1 }
      }
      buffer.pointee = UnsafeRawPointer(chunk.baseAddress)
      return count
    }
  }
}
