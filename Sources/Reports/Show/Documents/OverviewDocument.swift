import Phrasebook
import ProgrammeModel

/// The overview: the programme's rating, trade, areas, what comes next and what needs attention.
struct OverviewDocument: ScreenDocument {
  static let names = ["overview"]

  init?(_ name: String, in context: ShowContext) { if name != "overview" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    let assessment = context.assessment
    return [
      JSONField("rating", assessment.rating.json),
      JSONField("trade", .array(assessment.trade.map { $0.json(in: context) })),
      JSONField("areas", .array(assessment.areas.map { $0.json(in: context) })),
      JSONField("upcoming", .array(assessment.upcoming.map { $0.json(in: context) })),
      JSONField("attention", .array(assessment.attention.map { $0.json(in: context) })),
    ]
  }

  func calendar(in context: ShowContext) -> CalendarContent? { CalendarContent(all: context) }

  func title(in context: ShowContext) -> String { context.phrases.titles.overview.full }

  func sheet(in context: ShowContext) -> Sheet {
    let titles = context.phrases.titles
    return .areas(
      context.assessment.areas, titled: "\(titles.overview.full): \(titles.areas.full)",
      in: context)
  }
}
