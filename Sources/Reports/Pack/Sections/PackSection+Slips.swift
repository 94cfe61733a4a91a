import Phrasebook
import ProgrammeModel

extension PackSection {
  /// Milestones that are late or expected late, the latest first.
  static func slips(in context: ShowContext) -> PackSection {
    let phrases = context.phrases
    let slipping = context.assessment.areas.flatMap(\.milestones)
      .filter { $0.status.isOpen && ($0.overdueDays != nil || ($0.slippage?.days ?? 0) > 0) }
      .sorted { ($0.slippage?.days ?? 0) > ($1.slippage?.days ?? 0) }
    let headings = phrases.headings
    let columns: [SheetColumn<MilestoneStanding>] = [
      SheetColumn("area", headings.area.full) {
        .reference($0.milestone.area, \.areas, in: context)
      },
      SheetColumn("title", headings.milestone.full) { .title(of: $0.milestone, in: context) },
      .due(in: context), .forecast(in: context),
      SheetColumn("slip_days", "≈ " + headings.slip.full, isNumber: true) {
        .number($0.slippage?.days, phrases.slip)
      },
      SheetColumn("overdue_days", phrases.term(MilestoneMark.late).full, isNumber: true) {
        .number($0.overdueDays, phrases.days)
      },
      SheetColumn("critical", phrases.areaWords.critical) {
        .flag($0.milestone.isCritical, phrases.areaWords.critical)
      },
    ]
    let sheet = Sheet(
      phrases.titles.milestones.full, of: slipping, ifEmpty: phrases.areaWords.noMilestoneLate,
      columns)
    return PackSection(title: phrases.reportSections.slips, blocks: [.sheet(sheet)])
  }
}
