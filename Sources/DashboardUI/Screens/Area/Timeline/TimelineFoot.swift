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

  /// Works out what it tells, which is kept.
  func prepare() { _ = figures }

  /// The rows of what leans on the other city: a title, and at most four requests or three and how many more.
  var dependencyRows: [Line] {
    let figures = figures
    guard figures.requestCount > 0 else { return [] }
    let count = Span(context.phrases.number(figures.requestCount), as: .muted)
    let title = Span(context.phrases.titles.dependencies.full, as: .title)
    let rest = figures.requestCount - figures.requests.count
    let more = Line(context.phrases.more(rest), as: .muted, alignment: .trailing)
    return [Line([title], right: [count])] + figures.requests.map(row) + (rest > 0 ? [more] : [])
  }

  /// In fewer columns a milestone would leave no room for what is asked.
  private static let leastForMilestones = 100

  /// A request after the milestone that it holds up; an answered one with the day of its answer.
  private func row(_ standing: RequestStanding) -> Line {
    let request = standing.request
    let hasRoom = context.body.width >= Self.leastForMilestones
    let held = standing.isOpen && hasRoom ? context.milestone(heldUpBy: request) : nil
    let name = held.map { [Span("  ")] + context.nameSpans(of: $0, as: .plain) } ?? []
    let party = context.name(of: request.to)
    let words = standing.isOpen ? context.phrases.needs(from: party) : party
    return Line(
      [context.state(of: standing)] + name + [Span("  \(words): ", as: .muted)]
        + context.nameSpans(of: request)
        + context.illustrativeMark(request),
      right: [Span(time(of: standing), as: .muted)])
  }

  private func time(of standing: RequestStanding) -> String {
    let (phrases, request) = (context.phrases, standing.request)
    if !standing.isOpen, let answered = request.answered {
      return phrases.answered(phrases.short(answered, relativeTo: context.asOf))
    }
    let asked = request.opened.map { phrases.asked(phrases.short($0, relativeTo: context.asOf)) }
    return [asked, phrases.days(standing.days)].compactMap { $0 }.joined(separator: ", ")
  }

  /// What the signs mean, in as many rows as they take, and how the plan was kept.
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
    return (signs + [rates]).flowed(to: columns).map { Line($0) }
  }

  /// How the plan was kept; no rate where nothing was due.
  private var rates: [Span] {
    let (figures, phrases) = (figures, context.phrases)
    let moved = Span(phrases.moved(figures.movedCount, of: figures.milestoneCount), as: .muted)
    let rate = figures.rate
    guard rate.due > 0 else { return [moved] }
    let percent = phrases.percent(Int((rate.rate * 100).rounded()))
    let words = phrases.onTime(rate: percent, count: rate.due, isTooFew: rate.restsOnFew)
    return [
      Context.derivedMark, Span(words, as: rate.restsOnFew ? .muted : .plain),
      Span(context.isSpoken ? "   " : "   ·   ", as: .muted), moved,
    ]
  }
}

/// What the foot tells of all milestones and requests of an area.
private struct TimelineFigures: Sendable {
  let requestCount: Int

  /// The first requests, open ones first: three, or four where there is no fifth.
  let requests: [RequestStanding]
  let rate: OnTimeRate
  let movedCount, milestoneCount: Int

  init(of area: Identifier<Area>, in context: Context) {
    let requests = context.dated.requests(of: area)
    requestCount = requests.count
    let inOrder = requests.filter(\.isOpen) + requests.filter { !$0.isOpen }
    self.requests = Array(inOrder.prefix(requestCount > 4 ? 3 : 4))
    let milestones = context.dated.milestones(of: area)
    rate = OnTimeRate(of: milestones, asOf: context.asOf)
    movedCount = milestones.count { $0.timesMoved > 0 }
    milestoneCount = milestones.count
  }
}
