import Phrasebook
import ProgrammeModel

/// What one city is waited for, over all areas, and how long its answers took.
struct CourtOfParty: Explained {
  let party: Identifier<Party>

  var name: String { "court of \(party)" }

  func explanation(in context: Context) -> Explanation? {
    guard let waiting = context.assessment.waiting.first(where: { $0.party == party }) else {
      return nil
    }
    let court = Explanation(waiting, in: context)
    guard let days = context.assessment.answerTimes.medianDaysByParty[party] else { return court }
    let phrases = context.phrases
    let answers = Explanation(
      "\(phrases.term(RequestMark.answered).full) · \(context.name(of: party))",
      rule: phrases.metricRules.answers, inputs: [], result: phrases.days(days), context: context)
    return Explanation(context.name(of: party), parts: [court, answers])
  }
}
