import Phrasebook
import ProgrammeModel
import TerminalKit

/// Why an area has its evidence rating, in one line, and what falls due next and whose report turned where there is room.
struct AreaReason {
  private let standing: AreaStanding
  private let context: Context

  init(_ standing: AreaStanding, in context: Context) {
    self.standing = standing
    self.context = context
  }

  var line: DetailLine {
    var spans = context.nameSpans(of: standing.area, as: .title) + [Span("  ")]
    spans += context.spans(of: standing.evidence.rating, isFull: true)
    var mark = self.mark.map { Self.signed($0.full) } ?? []
    guard let reason = standing.evidence.reasons.first else {
      return DetailLine(spans + mark + further(after: spans + mark), key: key)
    }
    let name = min(spans.first?.columns ?? 0, context.body.width * 2 / 5)
    let others = spans.dropFirst().reduce(name) { $0 + $1.columns } + key.spans.columns
    let room = context.body.width - others - 8
    if room - mark.columns < Self.least, let word = self.mark?.short {
      mark = Self.signed(word)
    }
    let words = context.words(of: reason, columns: max(room - mark.columns, Self.least))
    let line = spans + [Span(": " + words)] + mark
    return DetailLine(line + further(after: line), key: key)
  }

  /// What falls due next, its title cut where need be, and the trend; each only where it has room.
  private func further(after line: [Span]) -> [Span] {
    let room = context.isSpoken ? .max : context.body.width - line.columns - key.spans.columns - 4
    let due = deadline(columns: room)
    let trend = context.trend(of: standing).map { [Span(" · ", as: .derived)] + $0 } ?? []
    return due + (due.columns + trend.columns <= room ? trend : [])
  }

  private func deadline(columns: Int) -> [Span] {
    guard let next = standing.nextDeadline,
      next.record != standing.evidence.reasons.first?.record
    else { return [] }
    let kind = context.phrases.kind(next.record.kind)
    let date = context.phrases.short(next.date, relativeTo: context.asOf)
    let head = Span(
      " · \(context.phrases.due(date)) · \(kind) ", as: next.isOverdue ? .caution : .plain)
    let title = context.titleSpans(of: next.record)
    let room = columns - head.columns
    if title.columns <= room { return [head] + title }
    return room < Self.leastTitle ? [] : [head] + title.truncated(to: room)
  }

  /// A title is not cut to less.
  private static let leastTitle = 12

  /// From so many columns on a reason says more than its numbers.
  fileprivate static let least = 32

  private static func signed(_ word: String) -> [Span] {
    [Span(" · "), Span("! \(word)", as: .alert)]
  }

  private var key: KeyHint { KeyHint("w", context.phrases.commands.why.word) }

  /// How the cities' words differ from the evidence, where they do.
  private var mark: Term? {
    switch standing.difference {
    case .greenDespiteCritical: context.phrases.greenWithCriticalLate
    case .overrated: context.phrases.overRated
    case .apart: context.phrases.mismatch
    case nil: nil
    }
  }
}

extension Context {
  /// Why an area has its rating, all that is amber or worse in one line; long titles are cut rather than that a reason
  /// falls, and reasons that have no room even so are told of by `…`.
  func reasons(of standing: AreaStanding, columns: Int = .max) -> String {
    let all = standing.evidence.reasons
    if all.isEmpty { return phrases.areaWords.noMilestoneLate }
    guard !isSpoken, columns < .max else {
      return all.map { words(of: $0) }.joined(separator: "; ")
    }
    // More have no room, as each takes a column and the sign after it at least; an area may have very many.
    let reasons = all.prefix(columns / 3 + 1)
    let whole = reasons.map { words(of: $0) }
    let widths = whole.map { DisplayWidth.columns(of: $0) }
    func isWithin(_ count: Int, each most: Int) -> Bool {
      let gaps = 2 * (count - 1) + (count < all.count ? 3 : 0)
      return widths.prefix(count).reduce(gaps) { $0 + min($1, most) } <= columns
    }
    if reasons.count == all.count, isWithin(all.count, each: .max) {
      return whole.joined(separator: "; ")
    }
    let least = AreaReason.least
    let count = (1...reasons.count).last { isWithin($0, each: least) } ?? 1
    let most = (least...max(least, columns)).last { isWithin(count, each: $0) } ?? least
    let told = reasons.prefix(count).map { words(of: $0, columns: most) }
    return (told + (count < all.count ? ["…"] : [])).joined(separator: "; ")
  }

  /// Who rates an area green while a critical milestone of it is late, and which; `nil` where nobody does.
  func greenDespiteCritical(_ standing: AreaStanding) -> String? {
    guard case .greenDespiteCritical(let word, let late) = standing.difference else { return nil }
    return phrases.green(
      briefName(of: word.party), criticalLate: title(of: late.milestone),
      days: late.overdueDays ?? 0)
  }

  /// A condition that made an area amber or red, in words; where they have no room in some columns, the title in them is cut.
  func words(of reason: EvidenceRating.Reason, columns: Int = .max) -> String {
    let whole = words(of: reason) { $0 }
    let excess = DisplayWidth.columns(of: whole) - columns
    guard excess > 0, !isSpoken else { return whole }
    return words(of: reason) { title in
      title.truncated(to: max(DisplayWidth.columns(of: title) - excess, Self.leastTitle))
    }
  }

  /// A title is cut to no fewer columns.
  private static let leastTitle = 12

  /// - Parameter title: What is made of the title in it.
  private func words(
    of reason: EvidenceRating.Reason, title shown: (String) -> String
  ) -> String {
    switch reason.condition {
    case .riskTooHigh, .riskHigh:
      guard let risk = snapshot.risks[Identifier(reason.record.id)] else { return reason.record.id }
      return phrases.risk(
        score: reason.amount, probability: risk.probability ?? 0, impact: risk.impact ?? 0,
        title: shown(title(of: risk)))
    case .criticalMilestoneOverdue, .milestoneOverdue:
      let title = title(of: Identifier<Milestone>(reason.record.id), in: snapshot.milestones)
      return phrases.late(shown(title), days: reason.amount)
    case .slipTooLong:
      let title = title(of: Identifier<Milestone>(reason.record.id), in: snapshot.milestones)
      return "\(shown(title)) \(phrases.slip(days: reason.amount))\(asStoredNote)"
    case .reportStale:
      let update = snapshot.updates[Identifier(reason.record.id)]
      return phrases.old(update.map { briefName(of: $0.party) } ?? "", days: reason.amount)
    }
  }

  /// The screen of the record that made an area's evidence rating so; `nil` where nothing did.
  func causeScreen(of area: Identifier<Area>) -> (any Screen)? {
    assessment.area(area)?.evidence.reasons.first.flatMap { screen(for: $0.record) }
  }

  /// What a party owes, for a phrase.
  func owing(_ waiting: Waiting) -> Owing {
    Owing(party: briefName(of: waiting.party), count: waiting.count, oldestDays: waiting.oldestDays)
  }
}
