import Dispatch
import Synchronization

/// A value that another thread can make while this one goes on. It is made once: by whoever comes first.
final class Future<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let make: @Sendable () throws -> Value

  init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// Lets another thread make it.
  /// - Parameter next: what that thread then goes on with; left out where the making fails.
  func start(then next: @escaping @Sendable (Value) -> Void = { _ in }) {
    DispatchQueue.global().async { if let value = try? self.value() { next(value) } }
  }

  /// The value; waits while another thread makes it.
  /// - Throws: what making it threw.
  func value() throws -> Value {
    let result = result.withLock { result in
      if let result { return result }
      let made = Result { try make() }
      result = made
      return made
    }
    return try result.get()
  }
}
