import Phrasebook
import ProgrammeModel

extension Sheet {
  /// Areas with every party's word beside the evidence.
  static func areas(
    _ areas: [AreaStanding], titled title: String? = nil, in context: ShowContext
  ) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let words = context.snapshot.parties.enumerated().map { index, party in
      SheetColumn<AreaStanding>("rating_\(party.common.id)", context.title(of: party)) {
        .rating($0.reported[index].rating, in: context)
      }
    }
    let first: [SheetColumn<AreaStanding>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("title", headings.area.full) { .title(of: $0.area, in: context) },
    ]
    let rest: [SheetColumn<AreaStanding>] = [
      SheetColumn("evidence", "≈ " + headings.evidence.full) {
        .rating($0.evidence.rating, in: context)
      },
      SheetColumn("mismatch", phrases.mismatch.full) { .flag($0.isMismatch, "!") },
      SheetColumn("progress", "≈ " + headings.done.full, isNumber: true) {
        .share($0.progress?.done, in: context)
      },
      SheetColumn("planned", headings.plan.full, isNumber: true) {
        .share($0.progress?.planned, in: context)
      },
      SheetColumn("slip_days", "≈ " + headings.slip.full, isNumber: true) {
        .number($0.slipDays, phrases.slip)
      },
      SheetColumn("next_deadline", headings.deadline.full) {
        .date($0.nextDeadline?.date, in: context)
      },
      .illustrative { $0.area.isIllustrative },
    ]
    return Sheet(
      title ?? phrases.titles.areas.full, of: areas,
      ifEmpty: context.emptyPlaces.areas, first + words + rest)
  }
}
