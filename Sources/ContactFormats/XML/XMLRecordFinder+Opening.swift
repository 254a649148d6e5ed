import ContactModel

/// A look at the beginning.
extension XMLRecordFinder {
  /// The first record as far as the source goes or it can be read, with at least so many elements
  /// if it has them: for a look at a sample.
  func opening(_ elements: Int) -> XMLElement? {
    do throws(ByteStreamError) {
      while true {
        switch phase {
        case .prolog(let position):
          if try !readProlog(position) { return nil }
        case .parsing:
          let goesOn = try parse()
          if let first = cuts.first { return show(first) }
          guard goesOn, state.pointee.damage == nil,
            state.pointee.tables.size < elements
          else { return state.pointee.isInRecord ? showOpen() : nil }
        default:
          return nil
        }
      }
    } catch {
      return nil
    }
  }

  private func show(_ cut: XMLCut) -> XMLElement? {
    view.pointee.point(at: state.pointee.tables, cut.place, line: cut.line)
    return state.pointee.tables.nodeCount > 0 ? record : nil
  }

  /// The record that is still open, as far as it has been parsed.
  private func showOpen() -> XMLElement? {
    state.pointee.tables.endAll()
    view.pointee.point(
      at: state.pointee.tables,
      state.pointee.recordPlace,
      line: state.pointee.recordLine
    )
    return state.pointee.tables.nodeCount > 0 ? record : nil
  }
}
