import Synchronization

/// What takes a while to work out, made when it is first wanted, on whichever thread that is.
package final class Pending<Product: Sendable>: Sendable {
  private enum State {
    case unwanted
    case underWay
    case ready(Product)
  }

  private let state = Mutex(State.unwanted)

  /// Held by the thread that makes it.
  private let making = Mutex(())

  package init() {}

  /// What was made, or `nil` until it is.
  package var ready: Product? {
    state.withLock { if case .ready(let product) = $0 { product } else { nil } }
  }

  /// Whether nobody has begun to make it.
  package var isUnwanted: Bool {
    state.withLock { if case .unwanted = $0 { true } else { false } }
  }

  /// Makes it, unless it is made; while another thread makes it, waits until that is done.
  package func make(_ work: () -> Product) {
    making.withLock { _ in
      let begins = state.withLock { state in
        guard case .unwanted = state else { return false }
        state = .underWay
        return true
      }
      guard begins else { return }
      let product = work()
      state.withLock { $0 = .ready(product) }
    }
  }
}
