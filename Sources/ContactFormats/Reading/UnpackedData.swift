import CArchive

/// What libarchive unpacks of one member, up to its end or to where it is damaged.
///
/// `archive_read_data` fails as a whole where a part of what was asked for can't be unpacked, so that
/// the size of a buffer decides how much of a damaged member is read. This hands out everything
/// before the damage.
package struct UnpackedData {
  private let archive: OpaquePointer
  /// What libarchive unpacked last and has not been handed out yet. Its memory, valid until the
  /// next block.
  private var block = UnsafeRawBufferPointer(start: nil, count: 0)
  /// How many zeros stand before it: sparse files of a tar have holes.
  private var hole = 0
  /// How many bytes were handed out.
  private var position = 0
  private var isAtEnd = false
  /// Whether it ended because it is damaged; libarchive says why.
  package private(set) var isDamaged = false

  package init(_ archive: OpaquePointer) {
    self.archive = archive
  }

  /// As many bytes as fit and are there; 0 at the end, and where the damage is.
  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    var count = 0
    defer { position += count }
    while count < buffer.count {
      if hole == 0, block.isEmpty, !nextBlock(from: position + count) { break }
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
      if hole > 0 {
        let zeros = UnsafeMutableRawBufferPointer(rebasing: room.prefix(hole))
        zeros.initializeMemory(as: UInt8.self, repeating: 0)
        hole -= zeros.count
        count += zeros.count
      } else {
        let piece = UnsafeRawBufferPointer(rebasing: block.prefix(room.count))
        room.copyMemory(from: piece)
        block = UnsafeRawBufferPointer(rebasing: block[piece.count...])
        count += piece.count
      }
    }
    return count
  }

  /// Has libarchive unpack on, from `position` in the member. False at the end.
  private mutating func nextBlock(from position: Int) -> Bool {
    while !isAtEnd {
      var start: UnsafeRawPointer?
      var size = 0
      var offset: Int64 = 0
      let status = archive_read_data_block(archive, &start, &size, &offset)
      if status == ARCHIVE_RETRY { continue }
      if status != ARCHIVE_OK {
        isAtEnd = true
        isDamaged = status != ARCHIVE_EOF
        // A block comes with a warning where all of it was unpacked, but is not what the checksum
        // says; after a failure there is none.
        guard status == ARCHIVE_WARN else { return false }
      }
      hole = max(0, Int(clamping: offset) - position)
      block = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : size)
      if hole > 0 || !block.isEmpty { return true }
    }
    return false
  }
}
