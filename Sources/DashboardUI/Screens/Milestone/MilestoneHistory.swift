import Phrasebook
import ProgrammeModel
import TerminalKit

/// What happened around a milestone, newest first.
struct MilestoneHistory {
  private let standing: MilestoneStanding
  private let context: Context

  init(of standing: MilestoneStanding, in context: Context) {
    self.standing = standing
    self.context = context
  }

  /// One row each: the day, then what happened; then whether the date ever moved, and for whom it
  /// waits. Where rows are few, the last one counts the older ones.
  func lines(height: Int) -> [[Span]] {
    let notes = notes.flatMap { [[], [Span($0)]] }
    return rows(max(height - notes.count, 0)) + notes
  }

  /// The newest of what happened, so many at most, with how many more there are: nothing else is put in words.
  private func rows(_ most: Int) -> [[Span]] {
    guard most > 0 else { return [] }
    let own = (moves + dates + evidence + requests).filter { $0.day <= context.asOf }
    let count = own.count + reportCount
    let shown = count > most ? most - 1 : most
    let past = (own + reports(shown)).sorted { $0.day > $1.day }.prefix(shown)
    let rest = count - past.count
    return rows(of: past) + (rest > 0 ? [[Span(context.phrases.more(rest), as: .muted)]] : [])
  }

  private func rows(of past: some Collection<Event>) -> [[Span]] {
    let width = past.map { DisplayWidth.columns(of: date($0.day)) }.max() ?? 0
    return past.map { event in
      [Span(date(event.day).padded(to: width, alignment: .trailing) + "  ", as: .muted)]
        + event.words()
    }
  }

  private typealias Event = (day: Day, words: () -> [Span])

  private func date(_ day: Day) -> String { context.phrases.short(day, relativeTo: context.asOf) }

  private var moves: [Event] {
    standing.milestone.moves.compactMap { move in
      guard let old = move.from else { return nil }
      return (
        move.date.earliest,
        {
          let words = context.phrases.moved(
            from: context.phrases.short(old, relativeTo: context.asOf),
            to: move.to.map { context.phrases.short($0, relativeTo: context.asOf) } ?? "–")
          return [Span(words, as: .caution)]
        }
      )
    }
  }

  private var dates: [Event] {
    var dates: [Event] = []
    if let met = standing.milestone.dateMet, standing.status == .met {
      let term = context.phrases.term(MilestoneMark.met).full
      dates.append((met.earliest, { [Span("● \(term)", as: .good)] }))
    }
    if standing.overdueDays != nil, let due = standing.due {
      let words = context.phrases.areaWords.dueDatePassed
      dates.append((due.latest, { [Span(words, as: .caution)] }))
    }
    return dates
  }

  private var evidence: [Event] {
    standing.milestone.evidence.compactMap { id in
      guard let source = context.snapshot.sources[id], context.dated.shows(source),
        let day = source.published?.earliest
      else { return nil }
      return (day, { context.nameSpans(of: source) })
    }
  }

  private var requests: [Event] {
    guard let workstream = standing.milestone.workstream else { return [] }
    return context.dated.requests(of: standing.milestone.area)
      .filter { $0.request.workstream == workstream }
      .compactMap { standing in
        standing.request.opened.map { opened in
          (opened.earliest, { words(of: standing) })
        }
      }
  }

  private func words(of standing: RequestStanding) -> [Span] {
    let asked = context.phrases.owed(
      by: context.name(of: standing.request.to), context.title(of: standing.request))
    return [context.state(of: standing), Span(" \(asked)")]
  }

  private var reportCount: Int {
    let area = standing.milestone.area
    return context.assessment.remember("dated updates of \(area)") {
      context.dated.knownUpdates(of: area).count { $0.date != nil }
    }
  }

  /// The newest updates of the area.
  private func reports(_ most: Int) -> [Event] {
    context.dated.knownUpdates(of: standing.milestone.area).prefix(most).compactMap { update in
      update.date.map { date in (date.earliest, { words(of: update) }) }
    }
  }

  private func words(of update: Update) -> [Span] {
    [Span("\(context.name(of: update.party)) ")]
      + context.spans(of: update.rating, isFull: false) + [Span(": ")]
      + context.text(update.text, as: .muted)
  }

  private var notes: [String] {
    var notes: [String] = []
    if standing.timesMoved == 0 { notes.append(context.phrases.areaWords.dateNeverMoved) }
    if standing.status.isOpen, let waited = context.openRequest(holdingUp: standing.milestone),
      let opened = waited.request.opened
    {
      notes.append(
        context.phrases.waiting(
          on: context.name(of: waited.request.to),
          since: context.phrases.short(opened, relativeTo: context.asOf), days: waited.days))
    }
    return notes
  }
}
