import ContactModel

/// Hands over the elements of a part that are wanted, one after another: the part is not in memory.
struct PartElements {
  private let package: ZipPackage
  private let path: String
  private let finder: XMLRecordFinder

  /// Nil where there is no such part.
  init?(
    _ path: String,
    of package: ZipPackage,
    limits: ReadingLimits,
    where isWanted: @escaping (_ element: XMLName, _ ancestors: [XMLName]) -> Bool
  ) {
    guard let stream = package.open(path) else { return nil }
    self.package = package
    self.path = path
    finder = XMLRecordFinder(stream, limits: limits, isRecord: isWanted)
  }

  /// - Parameter take: Gets nil for an element that can't be read; gives false to stop.
  func forEach(_ take: (XMLElement?) -> Bool) {
    var seen: Set<Problem.Code> = []
    func report(_ problem: Problem) {
      if seen.insert(problem.code).inserted { package.report(problem.of(part: path)) }
    }
    var goesOn = true
    // A part never fails: it ends.
    while goesOn, let piece = try? finder.next() {
      finder.problems.forEach(report)
      finder.problems = []
      switch piece.kind {
      case .frame: continue
      case .record:
        piece.problems.forEach(report)
        goesOn = take(finder.record)
      case .broken(let problem):
        report(problem)
        goesOn = take(nil)
      }
    }
    finder.problems.forEach(report)
  }
}
