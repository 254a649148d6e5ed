import CArchive

/// Makes archives for tests, by libarchive.
public struct ArchiveBuilder {
  public enum Form: Sendable {
    case zip, tar, tarGzip
  }

  public struct Entry {
    var name: String
    var bytes: [UInt8]
    /// Where a symbolic link leads; nil for a file.
    var link: String?

    public init(_ name: String, _ text: String = "x", link: String? = nil) {
      self.name = name
      bytes = Array(text.utf8)
      self.link = link
    }

    public init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The bytes of an archive with these members; a zip is encrypted where a password is given.
  public static func bytes(_ form: Form, _ entries: [Entry], password: String? = nil) -> [UInt8] {
    let archive = archive_write_new()
    defer { archive_write_free(archive) }
    switch form {
    case .zip: archive_write_set_format_zip(archive)
    case .tar: archive_write_set_format_ustar(archive)
    case .tarGzip:
      archive_write_add_filter_gzip(archive)
      archive_write_set_format_ustar(archive)
    }
    if let password {
      archive_write_set_options(archive, "zip:encryption=zipcrypt")
      archive_write_set_passphrase(archive, password)
    }
    let capacity = entries.reduce(1 << 20) { $0 + $1.bytes.count * 2 + 4096 }
    var used = 0
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      archive_write_open_memory(archive, buffer.baseAddress, capacity, &used)
      for entry in entries {
        let header = archive_entry_new()
        archive_entry_set_pathname(header, entry.name)
        archive_entry_set_perm(header, 0o644)
        if let link = entry.link {
          archive_entry_set_filetype(header, 0o120000)
          archive_entry_set_symlink(header, link)
          archive_entry_set_size(header, 0)
        } else {
          archive_entry_set_filetype(header, 0o100000)
          archive_entry_set_size(header, Int64(entry.bytes.count))
        }
        archive_write_header(archive, header)
        if entry.link == nil {
          _ = entry.bytes.withUnsafeBytes {
            archive_write_data(archive, $0.baseAddress, $0.count)
          }
        }
        archive_entry_free(header)
      }
      archive_write_close(archive)
      count = used
    }
  }
}
