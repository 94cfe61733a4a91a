import Phrasebook
import ProgrammeModel

extension MilestoneStanding {
  /// A row of a plan: what, the date promised, where it stands, and how late it is or was moved.
  func cells(in context: ShowContext) -> [String] {
    let phrases = context.phrases
    let moved =
      status.isOpen && forecast.map { $0 != due } ?? false
      ? "\(phrases.areaWords.nowExpected) \(context.words(forecast))" : ""
    return [
      context.markedTitle(of: milestone), context.words(due), phrases.term(status).full,
      overdueDays.map { phrases.late(days: $0) } ?? "",
      status.isMet ? context.words(dateMet) : moved,
      milestone.isCritical ? phrases.areaWords.critical : "",
    ]
  }
}
