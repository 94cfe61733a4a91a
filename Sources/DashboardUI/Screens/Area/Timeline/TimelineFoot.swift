import Phrasebook
import ProgrammeModel
import TerminalKit

/// Under the timeline: what leans on the other city, and what the signs mean.
struct TimelineFoot {
  let standing: AreaStanding
  let context: Context

  private var figures: TimelineFigures {
    context.assessment.remember("timeline figures of \(standing.id.text)") {
      TimelineFigures(of: standing.id, in: context)
    }
  }

  /// The rows of what leans on the other city: a title and at most three requests.
  var dependencyRows: [Line] {
    let figures = figures
    guard figures.requestCount > 0 else { return [] }
    let count = Span(context.phrases.number(figures.requestCount), as: .muted)
    let title = Span(context.phrases.titles.dependencies.full, as: .title)
    return [Line([title], right: [count])] + figures.requests.map(row)
  }

  private func row(_ standing: RequestStanding) -> Line {
    let request = standing.request
    let words = context.phrases.needs(from: context.name(of: request.to))
    let asked = request.opened.map {
      context.phrases.asked(context.phrases.short($0, relativeTo: context.asOf))
    }
    let right = [asked, context.phrases.days(standing.days)].compactMap { $0 }
    return Line(
      [context.state(of: standing), Span("  \(words): ", as: .muted)]
        + context.nameSpans(of: request)
        + context.illustrativeMark(request),
      right: [Span(right.joined(separator: ", "), as: .muted)])
  }

  /// What the signs mean, and how the plan was kept; signs that find no room go.
  func legendRows(columns: Int) -> [Line] {
    if context.isSpoken { return [Line(rates)] }
    let words = context.phrases.areaWords
    let data = context.phrases.dataWords
    let signs = [
      [Span("○", as: .muted), Span(" \(data.promisedSign)")],
      [Span("─", as: .muted), Span(" \(words.plannedSpan)")],
      [Span("┄", as: .caution), Span(" \(words.slipSpan)")],
      [Span("◆", as: .caution), Span(" \(data.expectedSign)\(context.asStoredNote)")],
      [Span("●", as: .good), Span(" \(data.metSign)")],
      [Span("■", as: .bad), Span(" \(context.phrases.term(MilestoneMark.late).short)")],
      [Span("│", as: .accent), Span(" \(words.today)")],
    ]
    let shown = (1...signs.count).last { count in
      signs.prefix(count).reduce(0) { $0 + $1.columns + 3 } - 3 <= columns
    }
    return [
      Line(Array(signs.prefix(shown ?? 1).joined(separator: [Span("   ")]))), Line(rates),
    ]
  }

  private var rates: [Span] {
    let figures = figures
    let rate = figures.rate
    let percent = context.phrases.percent(Int((rate.rate * 100).rounded()))
    let words = context.phrases.onTime(rate: percent, count: rate.due, isTooFew: rate.restsOnFew)
    let isGrey = rate.restsOnFew
    return [
      Context.derivedMark, Span(words, as: isGrey ? .muted : .plain),
      Span(context.isSpoken ? "   " : "   ·   ", as: .muted),
      Span(context.phrases.moved(figures.movedCount, of: figures.milestoneCount), as: .muted),
    ]
  }
}

/// What the foot tells of all milestones and requests of an area.
private struct TimelineFigures: Sendable {
  let requestCount: Int

  /// The first three requests, open ones first.
  let requests: [RequestStanding]
  let rate: OnTimeRate
  let movedCount, milestoneCount: Int

  init(of area: Identifier<Area>, in context: Context) {
    let requests = context.dated.requests(of: area)
    requestCount = requests.count
    self.requests = Array((requests.filter(\.isOpen) + requests.filter { !$0.isOpen }).prefix(3))
    let milestones = context.dated.milestones(of: area)
    rate = OnTimeRate(of: milestones, asOf: context.asOf)
    movedCount = milestones.count { $0.timesMoved > 0 }
    milestoneCount = milestones.count
  }
}
