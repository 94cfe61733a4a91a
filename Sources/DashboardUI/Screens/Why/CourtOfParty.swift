import Phrasebook
import ProgrammeModel

/// What one city is waited for, and how long its answers took: of all requests, or of those that a filter leaves.
struct CourtOfParty: Explained {
  let party: Identifier<Party>

  /// The screen that shows the figures, with its filter.
  let screen: RequestsScreen

  var name: String { "court of \(party)" }

  func question(in context: Context) -> String? {
    screen.questionOfSums(RequestSums.self, in: context)
  }

  func explanation(in context: Context) -> Explanation? {
    guard let sums = screen.ofRows(RequestSums.self, in: context),
      let waiting = sums.waiting.first(where: { $0.party == party })
    else { return nil }
    let filter = screen.filterRow(in: context)
    let court = Explanation(waiting, among: filter, in: context)
    guard let answers = Explanation(answers: sums.answers, of: party, among: filter, in: context)
    else { return court }
    return Explanation(context.name(of: party), parts: [court, answers])
  }
}

extension Explanation {
  /// Explains how long answers of a party took: each with its days, the quickest first; `nil` where it gave none.
  fileprivate init?(
    answers: AnswerTimes, of party: Identifier<Party>, among filter: PageRow?, in context: Context
  ) {
    guard let days = answers.medianDaysByParty[party] else { return nil }
    let phrases = context.phrases
    let answered = phrases.term(RequestMark.answered).full
    let requests = answers.answered(by: party)
    let inputs = requests.prefix(Self.mostNamed).map { standing in
      PageRow.field(
        phrases.days(standing.days), context.titleSpans(of: standing.request.name),
        link: standing.request.name)
    }
    self.init(
      "\(answered) · \(context.name(of: party))", rule: phrases.metricRules.answers,
      inputs: [filter, .field(answered, phrases.number(requests.count))] + inputs
        + Self.more(requests.count - Self.mostNamed, in: context),
      result: phrases.days(days), context: context)
  }
}
