import ContactModel
import Normalization

extension PartialDate {
  /// Whether one whole date is written for the other by one slip: a digit, or day and month exchanged.
  func isMisprint(of other: PartialDate) -> Bool {
    guard let year, let month, let day,
      let otherYear = other.year, let otherMonth = other.month, let otherDay = other.day
    else { return false }
    if year == otherYear, month == otherDay, day == otherMonth { return true }
    let parts = [(year, otherYear), (month, otherMonth), (day, otherDay)].filter { $0 != $1 }
    guard parts.count == 1, let (one, another) = parts.first else { return false }
    return EditDistance.isOneEdit(String(one).utf8, String(another).utf8)
  }
}
