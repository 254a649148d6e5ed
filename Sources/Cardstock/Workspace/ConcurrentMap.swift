import Foundation
import Synchronization

/// The transformed elements in their order, worked on by all cores.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  _ transform: @Sendable (Element) -> Result
) -> [Result] {
  let pieceSize = 512
  guard elements.count > pieceSize else { return elements.map(transform) }
  let pieces = stride(from: 0, to: elements.count, by: pieceSize).map { start in
    start..<min(start + pieceSize, elements.count)
  }
  let results = Mutex<[[Result]]>(Array(repeating: [], count: pieces.count))
  DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
    let result = elements[pieces[index]].map(transform)
    results.withLock { $0[index] = result }
  }
  return results.withLock { Array($0.joined()) }
}
