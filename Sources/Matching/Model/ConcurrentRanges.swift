import Dispatch
import Synchronization

/// Works on pieces of `0..<count` on all cores; the results in the order of the pieces.
func concurrentRanges<Result: Sendable>(
  _ count: Int,
  _ body: @Sendable (Range<Int>) -> Result
) -> [Result] {
  let size = 512
  guard count > size else { return [body(0..<count)] }
  let starts = Array(stride(from: 0, to: count, by: size))
  let results = Mutex<[Result?]>(Array(repeating: nil, count: starts.count))
  DispatchQueue.concurrentPerform(iterations: starts.count) { piece in
    let result = body(starts[piece]..<min(count, starts[piece] + size))
    results.withLock { $0[piece] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
