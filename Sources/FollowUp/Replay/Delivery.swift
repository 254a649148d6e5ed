import ContactModel

/// Which direct messages did not arrive.
///
/// Settled before anything else is replayed, so that a bounced message counts for nothing from the
/// start, however late the bounce came in. In replay order, each bounce takes the message it names
/// or, naming none, the latest one before it on its channel that has not bounced yet. A bounce that
/// finds no message is still a bounce of that channel.
struct Delivery {
  private struct Name: Hashable {
    let channel: Channel
    let date: CivilDate
  }

  /// Positions in the facts of the messages that bounced.
  private(set) var bounced: Set<Int> = []
  /// For the position of a bounce: the message it is about.
  private(set) var messages: [Int: Fact] = [:]

  /// - Parameter facts: in replay order, each once.
  init(_ facts: [Fact]) {
    guard facts.contains(where: { $0.name == .bounced }) else { return }
    var open: [Channel: [Int]] = [:]
    var named: [Name: Int] = [:]
    for (index, fact) in facts.enumerated() {
      switch fact.kind {
      case .sent(let channel):
        open[channel, default: []].append(index)
        named[Name(channel: channel, date: fact.date)] = index
      case .bounced(let channel, let of?):
        guard let message = named[Name(channel: channel, date: of)] else { continue }
        bounced.insert(message)
        messages[index] = facts[message]
      case .bounced(let channel, nil):
        while let message = open[channel]?.popLast() {
          guard bounced.insert(message).inserted else { continue }
          messages[index] = facts[message]
          break
        }
      default:
        break
      }
    }
  }
}
