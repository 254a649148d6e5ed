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
  /// moved goes back to where it was, unless a later operation that is in force took it elsewhere.
  /// Undoing an undo puts the operation in force again.
  /// - Throws: `CardstockError.refused` where two cards that a verdict keeps apart would meet.
  public func undo(_ number: Int64?) throws -> UndoReport {
    try store.write { writer in
      let target = try operation(number, writer)
      let undo = try writer.beginOperation(
        .undo,
        summary: "\(target.id.rawValue): \(target.kind.rawValue) \(target.summary)",
        by: user,
        at: clock()
      )
      let changed = try withdraw(target, by: undo, writer)
      let touched = Set(
        try writer.cardsTouched(by: target.id) + writer.cardsTouched(by: changed.id)
      ).sorted()
      let personBefore = try writer.people(of: touched)
      let before = Set(personBefore.values)
      let introduced = try writer.people(introducedBy: before.sorted())
      try putBack(touched, writer, operation: undo)
      let personAfter = try writer.people(of: touched)
      let people = before.union(personAfter.values)
      try keepVerdicts(
        about: people,
        hint: "Later decisions stand in the way; undo those first (history lists them).",
        writer
      )
      try summarize(people.union(introduced).sorted(), writer)
      try ask(about: touched.filter { personAfter[$0] != personBefore[$0] }, undo, writer)
      return UndoReport(undone: target, operation: undo, people: people.count)
    }
  }

  /// Questions that were answered by what is taken back are open again.
  private func ask(
    about cards: [CardID],
    _ undo: OperationID,
    _ writer: any StoreWriting
  ) throws {
    // So many are an import that comes or goes as a whole; its questions come and go with its cards.
    let live = try writer.liveCards(among: cards)
    guard live.count <= 500 else { return }
    var placing = CardPlacing(
      workspace: self,
      operation: undo,
      recent: RecentContacts(),
      exported: nil
    )
    try placing.ask(about: live.sorted(), writer)
  }

  /// Marks an operation as taken back. What an undo took back is in force again, and so on to the
  /// operation at the end of the chain, which is returned.
  private func withdraw(
    _ target: Operation,
    by undo: OperationID,
    _ writer: any StoreWriting
  ) throws -> Operation {
    try writer.setUndone(target.id, by: undo)
    var last = target
    var withdrawer: OperationID?
    while let next = try last.undoes.flatMap({ try writer.operation($0) }) {
      try writer.setUndone(next.id, by: withdrawer)
      withdrawer = withdrawer == nil ? next.id : nil
      last = next
    }
    return last
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
    try requireNewest(operation, reader)
    return operation
  }

  /// Of several undos of one thing only the newest can be taken back: the others are spoken for.
  private func requireNewest(_ operation: Operation, _ reader: any StoreReading) throws {
    guard operation.undoes != nil else { return }
    let history = try reader.operations(limit: .max)
    let below = Dictionary(
      history.compactMap { undo in undo.undoes.map { (undo.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    func root(of id: OperationID) -> OperationID {
      var root = id
      while let next = below[root] { root = next }
      return root
    }
    let target = root(of: operation.id)
    let newest = history.first { $0.undoes != nil && root(of: $0.id) == target }
    guard let newest, newest.id != operation.id else { return }
    throw CardstockError.refused(
      reason: "Operation \(target.rawValue) was undone or redone again after "
        + "\(operation.id.rawValue)",
      hint: "Undo operation \(newest.id.rawValue), the last of these, instead."
    )
  }

  /// Sends cards to where they are by the operations in force.
  private func putBack(
    _ cards: [CardID],
    _ writer: any StoreWriting,
    operation: OperationID
  ) throws {
    let live = try writer.liveCards(among: cards)
    for card in cards {
      guard live.contains(card) else {
        try writer.move([card], to: nil, operation: operation)
        continue
      }
      let person = Self.person(after: try writer.pastMoves(of: card))
      if let person { try writer.move([card], to: person, operation: operation) }
    }
  }

  /// Where a live card is: its moves, replayed without those that were taken back. What the user said
  /// of the card holds wherever it is; an import or a dedupe moved it along with the person it was
  /// with, and only from there.
  private static func person(after moves: [PastMove]) -> PersonID? {
    let arrivals = moves.indices.filter { moves[$0].from == nil && moves[$0].kind != .undo }
    guard let arrival = arrivals.first(where: { moves[$0].isInForce }) ?? arrivals.last else {
      return nil
    }
    var person = moves[arrival].to
    for move in moves[(arrival + 1)...] where move.isInForce && move.from != nil {
      switch move.kind {
      case .same, .different, .split: person = move.to
      case .undo: continue
      default: if move.from == person { person = move.to }
      }
    }
    return person
  }
}
