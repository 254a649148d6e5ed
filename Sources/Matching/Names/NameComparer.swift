/// Compares names as people write them: in either order, in one column or two, shortened, lengthened,
/// misspelt, in another script.
struct NameComparer: Sendable {
  func agreement(
    _ a: ComparableName,
    _ b: ComparableName,
    employersOf x: Record,
    _ y: Record,
    in table: RecordTable
  ) -> NameAgreement {
    var result = agreement(a, b, table.vocabulary)
    if result.given.cost <= NameAgreement.Part.typo.cost,
      result.family == .different || result.family == .missing,
      isPhoneBookName(a, x, in: table) || isPhoneBookName(b, y, in: table)
        || isPhoneBookName(a, y, in: table) || isPhoneBookName(b, x, in: table)
    {
      result.family = .organization
    }
    return result
  }

  func agreement(
    _ a: ComparableName,
    _ b: ComparableName,
    _ vocabulary: NameVocabulary
  ) -> NameAgreement {
    let givenNames = NamePartComparer(vocabulary: vocabulary, isGiven: true)
    let familyNames = NamePartComparer(vocabulary: vocabulary, isGiven: false)
    var result = NameAgreement()
    (result.given, result.agreedGiven) = givenNames.compare(a.given, b.given)
    (result.family, result.agreedFamily) = familyNames.compare(a.family, b.family)
    takeNicknames(a, b, givenNames, &result)
    if result.cost > NameAgreement.Part.contained.cost {
      takeSwapped(a, b, familyNames, &result)
    }
    if result.cost > NameAgreement.Part.missing.cost { takeWords(a, b, familyNames, &result) }
    if let one = a.generation, let other = b.generation { result.generationsDiffer = one != other }
    return result
  }

  /// A nickname on a card stands beside the given name.
  private func takeNicknames(
    _ a: ComparableName,
    _ b: ComparableName,
    _ givenNames: NamePartComparer,
    _ result: inout NameAgreement
  ) {
    guard result.given.cost > NameAgreement.Part.nickname.cost,
      !a.nicknames.isEmpty || !b.nicknames.isEmpty
    else { return }
    let pairs = [(a.nicknames, b.given), (a.given, b.nicknames), (a.nicknames, b.nicknames)]
    let isKnown = pairs.contains { one, other in
      let part = givenNames.compare(one, other).part
      return part == .same || part == .variant || part == .nickname
    }
    if isKnown { result.given = .nickname }
  }

  private func takeSwapped(
    _ a: ComparableName,
    _ b: ComparableName,
    _ parts: NamePartComparer,
    _ result: inout NameAgreement
  ) {
    let given = parts.compare(a.given, b.family)
    let family = parts.compare(a.family, b.given)
    guard given.part != .missing || family.part != .missing,
      given.part.cost + family.part.cost < result.cost
    else { return }
    (result.given, result.agreedGiven) = given
    (result.family, result.agreedFamily) = family
    result.isSwapped = true
  }

  /// All words of one name among the words of the other, wherever the columns put them.
  private func takeWords(
    _ a: ComparableName,
    _ b: ComparableName,
    _ parts: NamePartComparer,
    _ result: inout NameAgreement
  ) {
    let (one, other) = (a.given + a.family, b.given + b.family)
    guard min(one.count, other.count) >= 2 else { return }
    let whole = parts.compare(one, other)
    guard whole.part == .same || whole.part == .variant || whole.part == .contained else { return }
    result.given = whole.part == .contained ? .contained : .variant
    result.family = result.given
    result.agreedGiven = whole.agreed
    result.agreedFamily = nil
    result.isSwapped = true
  }

  /// Whether the name of a phone book, "Bob Acme", has the organization in the family's place.
  private func isPhoneBookName(
    _ name: ComparableName,
    _ record: Record,
    in table: RecordTable
  ) -> Bool {
    guard let word = name.family.first else { return false }
    let letters = table.vocabulary[word].utf8
    return letters.count > 2
      && record.employers.contains { table.employers[$0].utf8.starts(with: letters) }
  }
}
