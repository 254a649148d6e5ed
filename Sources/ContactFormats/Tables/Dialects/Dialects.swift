import ContactModel

extension TableDialect {
  /// Every product whose tables are known by their headers, and last the table nobody knows.
  static let all: [TableDialect] = [
    .google, .googleLegacy, .googleOutlook, .outlook, .outlookCom, .linkedIn,
    .eventbrite, .luma, .meetup, .brella, .whova, .cvent,
    .hubSpot, .salesforceReport, .salesforceDataLoader, .thunderbird, .yahoo,
    .camCard, .abbyy, .covve, .hiHello, .swapcard, .eight,
    .other,
  ]

  /// A table of no known product. Its rows count as names on a list: an unknown list is most often one
  /// of guests, and nobody is contacted because a name stood on a list.
  static let other = TableDialect(
    name: "csv",
    title: "Other table",
    usualEncounter: .attended,
    signatures: [],
    attendance: .wordsOfOwnLists,
    isFooter: { cells in
      let filled = cells.filter { !$0.allSatisfy(\.isWhitespace) }
      return filled.count <= 2 && filled.first.map(SumWords.begin) ?? false
    }
  )
}
