import Synchronization

/// Answers to the last few questions, kept so that asking them again costs nothing.
final class Answers: Sendable {
  private let known = Mutex<[String: any Sendable]>([:])

  /// Questions beyond so many are of screens that were left: all are forgotten.
  private static let most = 24

  /// Gives the answer, made where it is not known. One question has one kind of answer.
  func callAsFunction<Answer: Sendable>(_ question: String, _ make: () -> Answer) -> Answer {
    if let answer = known.withLock({ $0[question] }) as? Answer { return answer }
    let answer = make()
    known.withLock { known in
      if known.count >= Self.most { known = [:] }
      known[question] = answer
    }
    return answer
  }
}
