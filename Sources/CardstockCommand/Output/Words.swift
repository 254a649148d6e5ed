import Cardstock
import ContactModel
import FollowUp
import Storage

/// The tracker's terms in the words of a kind colleague.
enum Words {
  /// `Thu 19 Nov`; with the year where `year` is another.
  static func day(_ date: CivilDate, in year: Int? = nil) -> String {
    let (written, month, day) = date.components
    let text = "\(weekday(date)) \(day) \(months[month - 1].prefix(3))"
    return year.map { $0 == written ? text : "\(text) \(written)" } ?? text
  }

  /// `Thursday 19 November 2026`
  static func longDay(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(weekdays[date.weekday.rawValue - 1]) \(day) \(months[month - 1]) \(year)"
  }

  private static func weekday(_ date: CivilDate) -> Substring {
    weekdays[date.weekday.rawValue - 1].prefix(3)
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `84 %`; only what is certain is `100 %`, and only what can't be is `0 %`.
  static func percent(_ probability: Double) -> String {
    let rounded = Int((probability * 100).rounded())
    return "\(probability < 1 && probability > 0 ? min(99, max(1, rounded)) : rounded) %"
  }

  /// `+4.20`, `−0.35`: a weight in bits.
  static func bits(_ weight: Double) -> String {
    guard weight.isFinite else { return weight < 0 ? "−∞" : "+∞" }
    let hundredths = Int((abs(weight) * 100).rounded())
    let digits = hundredths % 100
    let sign = hundredths == 0 ? " " : weight < 0 ? "−" : "+"
    return "\(sign)\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }

  static func state(_ state: State) -> String {
    switch state {
    case .declined: "said no, thank you"
    case .notMet: "not met"
    case .reminding: "asked to be reminded"
    case .inConversation: "in conversation"
    case .unreachable: "no way to reach them"
    case .firstContact: "first contact"
    case .followUp: "waiting for an answer to the first message"
    case .askIntroducer: "time for a word to the friend who introduced you"
    case .awaiting: "waiting for an answer"
    case .movedOn: "moved on"
    }
  }

  static func step(_ step: StepLine) -> String {
    let introducer = step.introducer.map { Terminal.clean($0.name) } ?? "your friend"
    switch step.kind {
    case .promise: return "keep your promise"
    case .firstContact: return "write for the first time"
    case .followUp: return "write a second time"
    case .askIntroducer: return "ask \(introducer)"
    case .thankIntroducer: return "thank \(introducer)"
    case .reminding: return "remind them"
    case .planned: return "do what you planned"
    case .keepInTouch: return "stay in touch"
    case .findAddress: return "find a way to reach them"
    }
  }

  static func fact(_ line: FactLine) -> String {
    let introducer = line.introducer.map { Terminal.clean($0.name) } ?? "your friend"
    switch line.fact.kind {
    case .met:
      let event = line.event.map { " at \(Terminal.clean($0.name))" } ?? ""
      let by = line.introducer.map { ", introduced by \(Terminal.clean($0.name))" } ?? ""
      return "you met\(event)\(by)"
    case .sent(let channel): return "you wrote or called (\(Terminal.clean(channel.rawValue)))"
    case .bounced(let channel, _): return "it did not arrive (\(Terminal.clean(channel.rawValue)))"
    case .replied: return "they answered"
    case .outOfOffice(let until):
      return "out of office" + (until.map { " until \(day($0))" } ?? "")
    case .nudged: return "you asked \(introducer)"
    case .introducerPinged: return "the introducer wrote to them"
    case .keepReminding(let source, let on, let uses):
      let whose = source == .contact ? "they" : "the introducer"
      let when = on.map { " on \(day($0))" } ?? ""
      let count = uses.map { ", \(Terminal.count($0, "message"))" } ?? ""
      return "\(whose) said: write again\(when)\(count)"
    case .promised(let what, let by):
      let thing = what.map { ": \(Terminal.clean($0))" } ?? ""
      return "you promised\(thing)" + (by.map { ", by \(day($0))" } ?? "")
    case .planned(let on, let note):
      return "you planned \(day(on))" + (note.map { ": \(Terminal.clean($0))" } ?? "")
    case .keepInTouch(let every):
      return every == 0 ? "no need to stay in touch" : "stay in touch every \(every) days"
    case .thanked: return "you thanked \(introducer)"
    case .snoozed(let until): return "nothing before \(day(until))"
    case .declined: return "they said no, thank you"
    case .reopened(let date): return "you lifted the decline of \(day(date))"
    }
  }
}
