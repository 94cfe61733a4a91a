import ProgrammeModel

/// How many requests wait for an answer, how many had it, and how long that took at most.
struct RequestCount: AssessedOnce {
  let open, answered: Int

  /// The longest time that one waits or waited.
  let longestDays: Int

  init(_ assessment: Assessment) {
    open = assessment.requests.count(where: \.isOpen)
    answered = assessment.requests.count - open
    longestDays = assessment.requests.lazy.map(\.days).max() ?? 0
  }
}
