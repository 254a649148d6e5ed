import ContactModel
import Storage

/// What undoing did.
public struct UndoReport: Sendable, Hashable {
  public var undone: Operation
  public var operation: OperationID
  /// How many people look different now.
  public var people: Int
}

extension Workspace {
  /// The operations, newest first.
  public func history(limit: Int) throws -> [Operation] {
    try store.read { try $0.operations(limit: limit) }
  }

  /// Takes an operation back; nil takes back the newest that is in force and no undo itself.
  ///
  /// Sources, facts, verdicts and events of the operation are hidden, never erased, and each card it
  /// moved goes back to where it was, unless a later operation that is in force took it elsewhere on
  /// purpose. Undoing an undo puts the operation in force again.
  public func undo(_ number: Int64?) throws -> UndoReport {
    try store.write { writer in
      let target = try operation(number, writer)
      let undo = try writer.beginOperation(
        .undo,
        summary: "\(target.id.rawValue): \(target.kind.rawValue) \(target.summary)",
        by: user,
        at: clock()
      )
      let touched = try writer.cardsTouched(by: target.id)
      try writer.setUndone(target.id, by: undo)
      if let again = target.undoes { try writer.setUndone(again, by: nil) }

      var people = Set(try writer.people(of: touched).values)
      try putBack(target, writer, operation: undo)
      people.formUnion(try writer.people(of: touched).values)
      try summarizeAll(touchedBy: people.sorted(), writer)
      return UndoReport(undone: target, operation: undo, people: people.count)
    }
  }

  private func operation(_ number: Int64?, _ reader: any StoreReading) throws -> Operation {
    guard let number else {
      let newest = try reader.operations(limit: .max).first {
        $0.undoneBy == nil && $0.kind != .undo
      }
      guard let newest else {
        throw CardstockError.refused(
          reason: "There is nothing to undo",
          hint: "history lists what was done."
        )
      }
      return newest
    }
    guard let operation = try reader.operation(OperationID(rawValue: number)) else {
      throw CardstockError.unknown(
        what: "operation",
        name: String(number),
        hint: "history lists them."
      )
    }
    guard operation.undoneBy == nil else {
      throw CardstockError.refused(
        reason: "Operation \(number) is undone already",
        hint: "Undo operation \(operation.undoneBy?.rawValue ?? 0) to have it back."
      )
    }
    return operation
  }

  /// Sends the cards an operation moved back to where they came from, the last move first.
  private func putBack(
    _ target: Operation,
    _ writer: any StoreWriting,
    operation: OperationID
  ) throws {
    let moves = try writer.moves(of: target.id)
    let held = try writer.cardsMovedDeliberately(after: target.id)
    let live = try writer.liveCards(among: moves.map(\.card))
    for move in moves.reversed() {
      // A card that no live source holds belongs to nobody, whatever happened to it since.
      let isWithdrawn = move.from == nil && !live.contains(move.card)
      let isFree = move.from != nil && !held.contains(move.card)
      guard isWithdrawn || isFree else { continue }
      try writer.move([move.card], to: move.from, operation: operation)
    }
  }
}
