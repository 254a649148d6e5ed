/// The pieces of an import one after another, as they come out of the queue in batches.
struct ImportPieces {
  private let queue: BoundedQueue<[ImportPiece]>
  private var batches: ArraySlice<[ImportPiece]> = []
  private var batch: ArraySlice<ImportPiece> = []

  init(queue: BoundedQueue<[ImportPiece]>) {
    self.queue = queue
  }

  /// Nil at the end of the last file.
  mutating func next() -> ImportPiece? {
    while batch.isEmpty {
      if batches.isEmpty { batches = queue.popAll()[...] }
      guard let first = batches.popFirst() else { return nil }
      batch = first[...]
    }
    return batch.popFirst()
  }
}
