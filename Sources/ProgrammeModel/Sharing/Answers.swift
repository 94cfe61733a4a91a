import Synchronization

/// Answers to the last few questions, kept so that asking them again costs nothing.
package final class Answers: Sendable {
  private struct Known: Sendable {
    let answer: any Sendable

    /// When it was asked for last, counted in questions.
    var turn: Int
  }

  private struct State: Sendable {
    var known: [String: Known] = [:]
    var turn = 0
  }

  private let state = Mutex(State())

  package init() {}

  /// Beyond so many the one that was not asked for longest is forgotten: it is of a screen that was left, or of what was
  /// typed before.
  private static let most = 24

  /// Gives the answer, made where it is not known; of two threads that ask at once both get the one that was there first.
  /// One question has one kind of answer.
  package func callAsFunction<Answer: Sendable>(_ question: String, _ make: () -> Answer) -> Answer
  {
    let known = state.withLock { state in
      state.turn += 1
      state.known[question]?.turn = state.turn
      return state.known[question]?.answer
    }
    if let answer = known as? Answer { return answer }
    let answer = make()
    return state.withLock { state in
      if let first = state.known[question]?.answer as? Answer { return first }
      if state.known.count >= Self.most,
        let oldest = state.known.min(by: { $0.value.turn < $1.value.turn })
      {
        state.known[oldest.key] = nil
      }
      state.known[question] = Known(answer: answer, turn: state.turn)
      return answer
    }
  }
}
