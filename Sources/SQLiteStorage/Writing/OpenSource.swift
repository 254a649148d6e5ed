import ContactFormats
import Storage

/// A source on its way in: what has come of it, so that it can be given back whole.
struct OpenSource {
  let event: Int64?
  private(set) var records = 0
  /// How many bytes have come.
  private(set) var position = 0
  var frame = FrameBuffer()

  init(event: Int64?) {
    self.event = event
  }

  /// Takes the next piece of the source.
  mutating func take(_ byteCount: Int, at offset: Int, record: Int?) throws {
    guard offset == position, byteCount >= 0 else {
      throw StoreError.refused(
        reason: "the next piece of the source begins at byte \(position), not at \(offset)"
      )
    }
    if let record {
      guard record == records + 1 else {
        throw StoreError.refused(
          reason: "the next record of the source is number \(records + 1), not \(record)"
        )
      }
      records = record
    }
    position += byteCount
  }
}
