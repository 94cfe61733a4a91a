import Phrasebook
import ProgrammeModel

extension OverviewDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    let assessment = context.assessment
    let titles = phrases.titles
    page.line(titles.programme.full, rating(in: context), level: 0)
    page.title(titles.trade.full)
    if assessment.trade.isEmpty { page.line(context.emptyPlaces.series) }
    for reading in assessment.trade { reading.summary(in: context, onto: &page) }
    page.title(titles.areas.full)
    page.areas(assessment.areas, ifEmpty: context.emptyPlaces.areas, in: context)
    page.title(titles.upcoming.full)
    page.events(assessment.upcoming, ifEmpty: context.emptyPlaces.events, in: context)
    page.title(titles.attention.full)
    page.line(waiting(in: context))
    if assessment.attention.isEmpty { page.line(context.emptyPlaces.attention) }
    page.table(assessment.attention.map { $0.cells(in: context) }, trailing: [3])
  }

  /// The roll-up, and the areas by evidence rating that it was made from.
  private func rating(in context: ShowContext) -> String {
    let rating = context.assessment.rating
    let counts = Rating.allCases.filter { rating.counts[$0, default: 0] > 0 }.map {
      "\(rating.counts[$0, default: 0]) \(context.words($0))"
    }
    return (["≈ " + context.words(rating.rating)] + counts).joined(separator: " · ")
  }

  private func waiting(in context: ShowContext) -> String {
    let owing = context.assessment.waiting.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    guard !owing.isEmpty else { return context.emptyPlaces.openRequests }
    return context.phrases.waiting(
      on: owing.map { waiting in
        Owing(
          party: context.name(of: waiting.party), count: waiting.count,
          oldestDays: waiting.oldestDays)
      })
  }
}
