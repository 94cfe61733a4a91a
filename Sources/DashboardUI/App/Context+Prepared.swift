import Phrasebook
import ProgrammeModel
import Synchronization
import TerminalKit

extension Context {
  /// What a screen draws from and would hold up a key in a large programme: kept like what an assessment remembers, and
  /// `nil` until it is worked out beside the keyboard. Elsewhere it is worked out on the spot.
  ///
  /// - Parameters:
  ///   - question: What tells it from other answers of the same data and day.
  ///   - make: Works it out, on any thread, from the context that it is given.
  func prepared<Answer: Sendable>(
    _ question: String, _ make: @escaping @Sendable (Context) -> Answer
  ) -> Answer? {
    let pending = assessment.remember("prepared \(question)") { Pending<Answer>() }
    if let ready = pending.ready { return ready }
    var context = self
    context.isWorkedBeside = false
    let work = { @Sendable [context] in pending.make { make(context) } }
    if isLarge, isWorkedBeside {
      if pending.isUnwanted { asked.note(question, work) }
      return nil
    }
    work()
    return pending.ready
  }
}

/// The work that drawing asked for and nobody has begun.
final class AskedWork: Sendable {
  private let pieces = Mutex<[String: @Sendable () -> Void]>([:])

  /// Notes a piece of work; one of the same name, which would come to the same, is let go.
  func note(_ name: String, _ piece: @escaping @Sendable () -> Void) {
    pieces.withLock { $0[name] = piece }
  }

  /// Hands over what was asked for, to be begun; what was not is asked for again by the next drawing.
  func take() -> [@Sendable () -> Void] {
    pieces.withLock { pieces in
      defer { pieces = [:] }
      return Array(pieces.values)
    }
  }
}
