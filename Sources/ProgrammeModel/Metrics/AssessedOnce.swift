import Synchronization

/// What is worked out about a programme on a day when it is first asked for, and then kept beside its ``Assessment``.
///
/// A screen's sums over all records are such answers, so that a key never pays for them.
package protocol AssessedOnce: Sendable {
  init(_ assessment: Assessment)
}

/// The answers given so far, one of each kind.
final class AssessedAnswers: Sendable {
  private let answers = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// Gives the answer of a kind. It is made outside the lock, since it may ask for others; of two threads that ask at
  /// once both get the one that was there first.
  func answer<Answer: AssessedOnce>(_ make: () -> Answer) -> Answer {
    let kind = ObjectIdentifier(Answer.self)
    if let known = answers.withLock({ $0[kind] }) as? Answer { return known }
    let made = make()
    return answers.withLock { answers in
      if let first = answers[kind] as? Answer { return first }
      answers[kind] = made
      return made
    }
  }
}
