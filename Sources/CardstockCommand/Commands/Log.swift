import ArgumentParser
import Cardstock
import ContactModel
import FollowUp

struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Record that something happened with a person.",
    discussion: """
      FACT is one of these, with what each may carry:
        sent              you wrote or called; --via CHANNEL
        replied           they answered, or you met
        bounced           a message did not arrive; --via CHANNEL, --of DATE
        outOfOffice       an automatic answer; --until DATE
        declined          "no, thank you": nothing more, ever
        reopened          you lift the decline of that date; --of DATE (needed)
        nudged            you asked the introducer; --introducer WHO
        introducerPinged  the introducer wrote to them
        thanked           you told the introducer it worked; --introducer WHO
        keepReminding     you may write again; --from contact|introducer (needed),
                          --on DATE, --uses N
        promised          you promised them something; --what TEXT, --by DATE
        planned           your own next step; --on DATE (needed)
        keepInTouch       stay in touch, 0 is off; --every DAYS (needed)
        snoozed           no step before that date; --until DATE (needed)
        met               you spoke (cardstock met names the event)
      Each may carry --date, when it happened, and --note, for you.

        cardstock log "Maria" sent --via email
        cardstock log p12 planned --on 2026-12-01 --note "send the article"
      """
  )

  @Argument(help: "A person: id, email, phone or name.") var who: String
  @Argument(help: "What happened.", completion: .list(Fact.Name.allCases.map(\.rawValue)))
  var fact: Fact.Name

  @Option(help: ArgumentHelp("When it happened. Default: today.", valueName: "date"))
  var date: CivilDate?
  @Option(help: ArgumentHelp("How: email, phone, …", valueName: "channel")) var via: String?
  @Option(help: ArgumentHelp("For planned and keepReminding: the day.", valueName: "date"))
  var on: CivilDate?
  @Option(help: ArgumentHelp("For snoozed and outOfOffice: until when.", valueName: "date"))
  var until: CivilDate?
  @Option(help: ArgumentHelp("For promised: by when.", valueName: "date")) var by: CivilDate?
  @Option(
    help: ArgumentHelp(
      "For bounced: when it was sent; for reopened: when it was declined.",
      valueName: "date"
    )
  )
  var of: CivilDate?
  @Option(help: ArgumentHelp("For promised: what.", valueName: "text")) var what: String?
  @Option(help: "For keepReminding: who said so, contact or introducer.") var from: Fact.Source?
  @Option(help: ArgumentHelp("For keepReminding: how many messages.", valueName: "n"))
  var uses: Int?
  @Option(help: ArgumentHelp("For keepInTouch: every so many days.", valueName: "days"))
  var every: Int?
  @Option(help: ArgumentHelp("For nudged, thanked and met: whom.", valueName: "who"))
  var introducer: String?
  @Option(help: ArgumentHelp("A note for the history.", valueName: "text")) var note: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let uses, !(1...100).contains(uses) { throw ValidationError("--uses is 1 to 100") }
    if let every, !(0...36_500).contains(every) {
      throw ValidationError("--every is 0 (off) to 36500 days")
    }
    let carried = Self.options(of: fact)
    let given = [
      "--via": via != nil, "--on": on != nil, "--until": until != nil, "--by": by != nil,
      "--of": of != nil, "--what": what != nil, "--from": from != nil, "--uses": uses != nil,
      "--every": every != nil, "--introducer": introducer != nil,
    ]
    let extra = given.filter { $0.value && !carried.contains($0.key) }.keys.sorted()
    guard extra.isEmpty else {
      let known = (carried + ["--date", "--note"]).joined(separator: ", ")
      throw ValidationError(
        "\(extra.joined(separator: " and ")) can't be said of \"\(fact.rawValue)\"; "
          + "it carries \(known)."
      )
    }
  }

  /// What a fact carries besides its date and a note.
  private static func options(of fact: Fact.Name) -> [String] {
    switch fact {
    case .sent: ["--via"]
    case .bounced: ["--via", "--of"]
    case .outOfOffice, .snoozed: ["--until"]
    case .reopened: ["--of"]
    case .nudged, .thanked, .met: ["--introducer"]
    case .keepReminding: ["--from", "--on", "--uses"]
    case .promised: ["--what", "--by"]
    case .planned: ["--on"]
    case .keepInTouch: ["--every"]
    case .replied, .introducerPinged, .declined: []
    }
  }

  func run() throws {
    let workspace = try options.openWorkspace()
    var entry = FactEntry(name: fact, date: date ?? workspace.today)
    entry.channel = via
    entry.on = on
    entry.until = until
    entry.by = by
    entry.of = of
    entry.what = what
    entry.from = from
    entry.uses = uses
    entry.every = every
    entry.introducer = introducer
    entry.note = note
    try OutlookOutput.print(try workspace.log(entry, about: who), json: options.output.json)
  }
}

struct Met: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say that you spoke with somebody at an event.",
    discussion: """
      Starts the follow-up for somebody who merely stood on a guest list, and joins or restarts it \
      for anybody else.

        cardstock met "Maria" --event "In Gear Career mixer" --introducer "Dana Ruiz"
      """
  )

  @Argument(help: "A person: id, email, phone or name.") var who: String
  @Option(help: "The event, by name or id.") var event: String
  @Option(help: ArgumentHelp("When it was, for an event not known yet.", valueName: "date"))
  var date: CivilDate?
  @Option(help: ArgumentHelp("Who made the introduction.", valueName: "who"))
  var introducer: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.openWorkspace()
    let report = try workspace.met(
      who,
      at: EventMention(name: event, date: date),
      introducer: introducer
    )
    try OutlookOutput.print(report, json: options.output.json)
  }
}

struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a person's next step, or why there is none."
  )

  @Argument(help: "A person: id, email, phone or name.") var who: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let outlook = try options.openWorkspace().outlook(for: who)
    if options.output.json {
      try Output.json(OutlookJSON(outlook))
    } else {
      try OutlookOutput.print(outlook, withFacts: true)
    }
  }
}

extension Fact.Name: ExpressibleByArgument {}
extension Fact.Source: ExpressibleByArgument {}
