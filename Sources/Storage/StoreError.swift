/// What can go wrong between Cardstock and its store.
public enum StoreError: Error, Sendable, Hashable {
  /// Another process held the store for longer than the time-out.
  case busy
  /// The store cannot be opened, read or written: a missing folder, a permission, a full disk.
  case unavailable(path: String, reason: String)
  /// The file is not a Cardstock store, or is damaged.
  case damaged(path: String, reason: String)
  /// The store was made by a newer version of the program.
  case tooNew(path: String)
  /// A change, or a question, that contradicts what the store holds: a card of an unknown source, a
  /// record out of its order, a source without its end. The store is as it was before.
  case refused(reason: String)
  /// The source holds a record that was over the limit and stayed in its file, so that its bytes
  /// can't be given back.
  case notKept(source: SourceID, record: Int)
}
