import ContactModel
import FollowUp
import Matching
import Storage

// The store's own values as they stand in columns: ids as numbers, days as day numbers, and
// enumerations by their names.

extension CardID: SQLValue {}
extension PersonID: SQLValue {}
extension EventID: SQLValue {}
extension SourceID: SQLValue {}
extension OperationID: SQLValue {}
extension EncounterKind: SQLValue {}
extension Storage.Operation.Kind: SQLValue {}
extension Problem.Severity: SQLValue {}
extension Problem.Code: SQLValue {}
extension Matching.Verdict.Decision: SQLValue {}
extension Comparison.Decision: SQLValue {}
extension CandidateKey.Kind: SQLValue {}
extension Fact.Name: SQLValue {}

extension CivilDate: SQLValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    dayNumber.bind(to: statement, at: index)
  }
}
