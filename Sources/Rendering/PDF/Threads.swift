import Diagnostics
import Dispatch
import Synchronization

/// Work that is done for many things at once.
enum Threads {
  /// What a body makes for each index, in their order.
  /// - Parameters:
  ///   - state: what a thread keeps from one index to the next.
  /// - Throws: what the body threw for the lowest index, which is the same on every run.
  static func map<State, Result: Sendable>(
    _ count: Int, threads: Int, state: @Sendable () throws(Diagnostic) -> State, _ body: @Sendable (State, Int) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> [Result] {
    let threads = min(threads, count)
    var results: [Result] = []
    results.reserveCapacity(count)
    if threads < 2 {
      if count == 0 { return [] }
      let state = try state()
      for index in 0..<count { results.append(try body(state, index)) }
      return results
    }
    let made = Mutex<[Swift.Result<Result, Diagnostic>?]>(Array(repeating: nil, count: count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var own: State?
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result: Swift.Result<Result, Diagnostic>
        do throws(Diagnostic) {
          let ready: State
          if let own { ready = own } else { ready = try state() }
          own = ready
          result = .success(try body(ready, index))
        } catch { result = .failure(error) }
        made.withLock { $0[index] = result }
      }
    }
    for result in made.withLock({ $0 }) {
      switch result {
      case .success(let value): results.append(value)
      case .failure(let error): throw error
      case nil: break
      }
    }
    return results
  }
}
