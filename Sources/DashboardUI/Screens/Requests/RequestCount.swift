import ProgrammeModel

/// How many requests wait for an answer, and how many had it.
struct RequestCount: AssessedOnce {
  let open, answered: Int

  init(_ assessment: Assessment) {
    open = assessment.requests.count(where: \.isOpen)
    answered = assessment.requests.count - open
  }
}
