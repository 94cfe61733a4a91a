import Phrasebook
import ProgrammeModel

extension Sheet {
  /// The milestones of an area, those of its workstreams first.
  static func milestones(of area: AreaStanding, in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<MilestoneStanding>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("workstream", phrases.kind(Workstream.kind)) { standing in
        .text(
          standing.milestone.workstream.map {
            context.title(of: $0, in: context.snapshot.workstreams)
          })
      },
      SheetColumn("title", headings.milestone.full) { .title(of: $0.milestone, in: context) },
      .due(in: context), .forecast(in: context),
      SheetColumn("date_met", headings.met.full) { .date($0.dateMet, in: context) },
      SheetColumn("status", headings.status.full) { .code($0.status) { phrases.term($0).full } },
      SheetColumn("slip_days", headings.slip.full, isNumber: true) {
        .number($0.slippage?.days, phrases.slip)
      },
      SheetColumn("overdue_days", phrases.term(MilestoneMark.late).full, isNumber: true) {
        .number($0.overdueDays, phrases.days)
      },
      SheetColumn("critical", phrases.areaWords.critical) {
        .flag($0.milestone.isCritical, phrases.areaWords.critical)
      },
      .illustrative { $0.milestone.isIllustrative },
    ]
    let streams = context.dated.workstreams(of: area.id)
      .flatMap { context.dated.milestones(of: $0.id) }
    let direct = context.dated.milestones(of: area.id).filter { $0.milestone.workstream == nil }
    return Sheet(
      "\(context.title(of: area.area)): \(phrases.titles.milestones.full)",
      of: streams + direct, ifEmpty: context.emptyPlaces.milestones, columns)
  }
}

extension SheetColumn<MilestoneStanding> {
  /// The date promised, as it stood on the day.
  static func due(in context: ShowContext) -> SheetColumn {
    SheetColumn("due", context.phrases.headings.baseline.full) { .date($0.due, in: context) }
  }

  /// The date expected, as it was known on the day.
  static func forecast(in context: ShowContext) -> SheetColumn {
    SheetColumn("forecast", context.phrases.headings.forecast.full) {
      .date($0.forecast, in: context)
    }
  }
}
