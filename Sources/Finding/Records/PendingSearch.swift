package import ProgrammeModel
import Synchronization

/// The search over one snapshot's records, made when it is first wanted, on whichever thread that is.
package final class PendingSearch: Sendable {
  private enum State {
    case unwanted
    case underWay
    case ready(RecordSearch)
  }

  private let state = Mutex(State.unwanted)

  package init() {}

  /// The search, or `nil` until it is made.
  package var ready: RecordSearch? {
    state.withLock { if case .ready(let search) = $0 { search } else { nil } }
  }

  /// Whether nobody has begun to make it.
  package var isUnwanted: Bool {
    state.withLock { if case .unwanted = $0 { true } else { false } }
  }

  /// Makes it, unless it is made or somebody else is about to.
  package func make(of snapshot: Snapshot) {
    let begins = state.withLock { state in
      guard case .unwanted = state else { return false }
      state = .underWay
      return true
    }
    guard begins else { return }
    let search = RecordSearch(snapshot)
    state.withLock { $0 = .ready(search) }
  }
}
