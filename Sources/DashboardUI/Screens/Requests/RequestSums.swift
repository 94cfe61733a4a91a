import ProgrammeModel

/// What is waited for from each party, and how long answers took: of all requests, or of some.
struct RequestSums: Sendable {
  let waiting: [Waiting]
  let answers: AnswerTimes

  init(_ assessment: Assessment) {
    waiting = assessment.waiting
    answers = assessment.answerTimes
  }

  init(of requests: [RequestStanding], parties: [Identifier<Party>]) {
    waiting = parties.map { Waiting(on: $0, among: requests) }
    answers = AnswerTimes(among: requests)
  }
}
