import Phrasebook
import ProgrammeModel
import TerminalKit

/// Under the timeline: what leans on the other city or on a late milestone, and what the signs mean.
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

  /// The rows of what leans on something: a title, and at most four rows or three and how many more.
  var dependencyRows: [Line] {
    let figures = figures
    guard figures.leaningCount > 0 else { return [] }
    let count = Span(context.phrases.number(figures.leaningCount), as: .muted)
    let term = context.phrases.titles.dependencies
    let title = Span(figures.areRequestsAlone ? term.full : term.short, as: .title)
    let rest = figures.leaningCount - figures.leaning.count
    let more = Line(context.phrases.more(rest), as: .muted, alignment: .trailing)
    return [Line([title], right: [count])] + figures.leaning.map(row) + (rest > 0 ? [more] : [])
  }

  private func row(_ leaning: Leaning) -> Line {
    switch leaning {
    case .request(let standing): row(standing)
    case .milestone(let standing, let need): row(standing, need: need)
    }
  }

  /// A milestone before the late one that it needs.
  private func row(_ standing: MilestoneStanding, need: MilestoneStanding) -> Line {
    let days = need.overdueDays.map { " " + context.phrases.days($0) } ?? ""
    return Line(
      [context.state(of: standing), Span("  ")] + context.nameSpans(of: standing.milestone)
        + [Span("  \(context.phrases.areaWords.needs): ", as: .muted)]
        + context.nameSpans(of: need.milestone) + context.illustrativeMark(need.milestone),
      right: [context.state(of: need), Span(days, as: .muted)])
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

/// What leans on something else.
private enum Leaning: Sendable {
  /// A request leans on the other city.
  case request(RequestStanding)

  /// An open milestone leans on one that is late.
  case milestone(MilestoneStanding, need: MilestoneStanding)
}

/// What the foot tells of all milestones and requests of an area.
private struct TimelineFigures: Sendable {
  let leaningCount: Int

  /// Whether nothing leans on a late milestone.
  let areRequestsAlone: Bool

  /// Open requests, then milestones, then what was answered: the first three, or four where there is no fifth.
  let leaning: [Leaning]
  let rate: OnTimeRate
  let movedCount, milestoneCount: Int

  init(of area: Identifier<Area>, in context: Context) {
    let requests = context.dated.requests(of: area)
    let milestones = context.dated.milestones(of: area)
    let held = milestones.compactMap { standing in
      context.lateNeed(of: standing).map { Leaning.milestone(standing, need: $0) }
    }
    let inOrder =
      requests.filter(\.isOpen).map { .request($0) } + held
      + requests.filter { !$0.isOpen }.map { .request($0) }
    leaningCount = inOrder.count
    areRequestsAlone = held.isEmpty
    leaning = Array(inOrder.prefix(inOrder.count > 4 ? 3 : 4))
    rate = OnTimeRate(of: milestones, asOf: context.asOf)
    movedCount = milestones.count { $0.timesMoved > 0 }
    milestoneCount = milestones.count
  }
}

extension Context {
  /// The first late milestone that an open one needs; `nil` where it needs none that is late.
  fileprivate func lateNeed(of standing: MilestoneStanding) -> MilestoneStanding? {
    guard standing.status.isOpen else { return nil }
    return standing.milestone.dependencies.lazy.compactMap { id in
      snapshot.milestones[id].flatMap { self.standing(of: $0) }
    }.first { $0.overdueDays != nil }
  }
}
