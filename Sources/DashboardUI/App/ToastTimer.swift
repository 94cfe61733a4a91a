/// When an answer goes by itself: it is waited for once, and then nothing wakes the process.
package struct ToastTimer: Sendable {
  private var timed: (number: Int, due: Int)?

  /// How long an answer stays, in milliseconds.
  package static let patience = 5_000

  package init() {}

  /// Milliseconds until the answer goes, by a clock that never goes back; `nil` where none goes.
  package mutating func timeout(of toast: Toast?, at now: Int) -> Int? {
    guard let toast, !toast.isFault else {
      timed = nil
      return nil
    }
    if timed?.number != toast.number { timed = (toast.number, now + Self.patience) }
    return timed.map { max($0.due - now, 0) }
  }
}
