import CArchive
import Glibc

/// Unpacks one part, by libarchive, from where its local header stands.
final class PartReader {
  private let package: ZipPackage
  private let path: String
  private var archive: OpaquePointer?
  private var data: UnpackedData?
  private let source: Source
  /// How many compressed bytes have been counted.
  private var counted = 0

  init(_ package: ZipPackage, path: String, offset: Int) {
    self.package = package
    self.path = path
    source = Source(package.bytes, from: offset)
    archive = archive_read_new()
    guard let archive else { return }
    // The other reader of zips would go to the directory at the end.
    archive_read_support_format_zip_streamable(archive)
    archive_read_set_read_callback(archive) { _, context, buffer in
      guard let context, let buffer else { return -1 }
      return Unmanaged<Source>.fromOpaque(context).takeUnretainedValue().read(handing: buffer)
    }
    archive_read_set_callback_data(archive, Unmanaged.passUnretained(source).toOpaque())
    var entry: OpaquePointer?
    guard archive_read_open1(archive) == ARCHIVE_OK,
      archive_read_next_header(archive, &entry) >= ARCHIVE_WARN, let entry
    else {
      end(failure)
      return
    }
    if archive_entry_is_encrypted(entry) != 0 {
      end("it is encrypted")
    } else if archive_entry_filetype(entry) != S_IFREG || archive_entry_hardlink(entry) != nil {
      end("it is a link or a folder")
    } else {
      data = UnpackedData(archive)
    }
  }

  deinit {
    if let archive { archive_read_free(archive) }
  }

  /// 0 at the end, and where the part can't be read any further.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let archive, !buffer.isEmpty else { return 0 }
    let count = data?.read(into: buffer) ?? 0
    guard count > 0 || data?.isDamaged != true else {
      end(failure)
      return 0
    }
    let consumed = Int(archive_filter_bytes(archive, -1))
    defer { counted = max(counted, consumed) }
    guard package.count(unpacked: count, packed: max(0, consumed - counted)) else {
      free()
      return 0
    }
    return count
  }

  private var failure: String {
    archive.flatMap(archive_error_string).map { String(cString: $0) } ?? "it can't be unpacked"
  }

  private func end(_ reason: String) {
    package.noteDamage(of: path, reason)
    free()
  }

  private func free() {
    if let archive { archive_read_free(archive) }
    archive = nil
    data = nil
  }

  /// What libarchive reads from: the package from one byte on.
  private final class Source {
    private let bytes: [UInt8]
    private var position: Int
    /// Where what it was given is damaged, libarchive unpacks nothing of it: so it is given little
    /// at a time.
    private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 << 10, alignment: 16)

    init(_ bytes: [UInt8], from position: Int) {
      self.bytes = bytes
      self.position = position
    }

    deinit {
      chunk.deallocate()
    }

    func read(handing buffer: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
      let count = min(chunk.count, bytes.count - position)
      bytes.withUnsafeBytes { all in
        chunk.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
      }
      position += count
      buffer.pointee = UnsafeRawPointer(chunk.baseAddress)
      return count
    }
  }
}
