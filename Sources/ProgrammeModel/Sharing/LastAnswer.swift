import Synchronization

/// The answer to the last question, kept so that asking it again costs nothing.
///
/// What a snapshot can tell only with work is worked out when it is first asked for, on whichever thread that is.
final class LastAnswer<Question: Equatable & Sendable, Answer: Sendable>: Sendable {
  private let last = Mutex<(question: Question, answer: Answer)?>(nil)

  /// Gives the answer, found anew where the last question was another one.
  func callAsFunction(_ question: Question, _ answer: () -> Answer) -> Answer {
    last.withLock { last in
      if let last, last.question == question { return last.answer }
      let found = answer()
      last = (question, found)
      return found
    }
  }
}
