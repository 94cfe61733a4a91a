import ProgrammeModel

/// What is waited for from each party, and how long answers took: of all requests, or of some.
struct RequestSums: RowSums {
  let waiting: [Waiting]
  let answers: AnswerTimes

  init(_ assessment: Assessment) {
    waiting = assessment.waiting
    answers = assessment.answerTimes
  }

  init(of rows: [RecordName], in context: Context) {
    let requests = rows.compactMap { context.requestStanding($0) }
    waiting = context.parties.map { Waiting(on: $0.id, among: requests) }
    answers = AnswerTimes(among: requests)
  }
}
