import Phrasebook
import ProgrammeModel
import TerminalKit

/// What happened around a milestone, newest first.
struct MilestoneHistory {
  private let standing: MilestoneStanding
  private let context: Context

  /// More reports than this are counted and not told.
  private static let mostReports = 200

  init(of standing: MilestoneStanding, in context: Context) {
    self.standing = standing
    self.context = context
  }

  /// For whom it waits and whether the date ever moved, which a long history would bury; then the day and what happened,
  /// each leading to its record.
  var rows: [PageRow] {
    let updates = updates
    let past = (moves + dates + evidence + requests + reports(updates)).filter {
      $0.day <= context.asOf
    }
    .sorted { $0.day > $1.day }
    let told = past.compactMap { event in
      PageRow.field(
        context.phrases.short(event.day, relativeTo: context.asOf), event.words,
        link: event.record)
    }
    let rest = updates.count - Self.mostReports
    let more = rest > 0 ? PageRow.text("", context.phrases.more(rest), as: .muted) : nil
    let first = notes.map { PageRow.heading($0) }
    return first + (first.isEmpty || told.isEmpty ? [] : [.blank]) + told
      + [more].compactMap { $0 }
  }

  private typealias Event = (day: Day, words: [Span], record: RecordName?)

  private var moves: [Event] {
    standing.milestone.moves.compactMap { move in
      guard let old = move.from else { return nil }
      let words = context.phrases.moved(
        from: context.phrases.short(old, relativeTo: context.asOf),
        to: move.to.map { context.phrases.short($0, relativeTo: context.asOf) } ?? "–")
      return (move.date.earliest, [Span(words, as: .caution)], nil)
    }
  }

  private var dates: [Event] {
    var dates: [Event] = []
    if let met = standing.dateMet {
      let mark = context.mark(of: standing)
      let words = "\(mark.glyph) \(context.phrases.term(mark).full)"
      dates.append((met.earliest, [Span(words, as: mark.role)], nil))
    }
    if standing.overdueDays != nil, let due = standing.due {
      let words = context.phrases.areaWords.dueDatePassed
      dates.append((due.latest, [Span(words, as: .caution)], nil))
    }
    return dates
  }

  private var evidence: [Event] {
    standing.milestone.evidence.compactMap { id in
      guard let source = context.snapshot.sources[id], context.dated.shows(source),
        let day = source.published?.earliest
      else { return nil }
      return (day, context.nameSpans(of: source), source.name)
    }
  }

  /// When somebody asked, and when the answer came.
  private var requests: [Event] {
    guard let workstream = standing.milestone.workstream else { return [] }
    return context.dated.requests(of: standing.milestone.area).map(\.request)
      .filter { $0.workstream == workstream }
      .flatMap { request -> [Event] in
        let title = context.title(of: request)
        let asked = context.phrases.asked(by: context.name(of: request.from), title)
        let answered = context.phrases.answered(by: context.name(of: request.to), title)
        return [(request.opened, asked), (request.answered, answered)].compactMap { date, words in
          date.map { ($0.earliest, [Span(words)], request.name) }
        }
      }
  }

  /// The updates of the area, newest first; of one that was met those until then.
  private var updates: [Update] {
    let end = standing.dateMet?.latest
    return context.dated.knownUpdates(of: standing.milestone.area).filter { update in
      guard let day = update.date?.earliest else { return false }
      return end.map { day <= $0 } ?? true
    }
  }

  private func reports(_ updates: [Update]) -> [Event] {
    updates.prefix(Self.mostReports).compactMap { update in
      update.date.map { ($0.earliest, words(of: update), update.name) }
    }
  }

  private func words(of update: Update) -> [Span] {
    [Span("\(context.name(of: update.party)) ")]
      + context.spans(of: update.rating, isFull: false) + [Span(": ")]
      + context.text(update.text, as: .muted)
  }

  private var notes: [String] {
    var notes: [String] = []
    if standing.status.isOpen, let waited = context.openRequest(holdingUp: standing.milestone),
      let opened = waited.request.opened
    {
      notes.append(
        context.phrases.waiting(
          on: context.name(of: waited.request.to),
          since: context.phrases.short(opened, relativeTo: context.asOf), days: waited.days))
    }
    if standing.timesMoved == 0 { notes.append(context.phrases.areaWords.dateNeverMoved) }
    return notes
  }
}
