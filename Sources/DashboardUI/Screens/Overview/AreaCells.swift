import Phrasebook
import ProgrammeModel
import TerminalKit

/// What the columns of areas say.
struct AreaCells {
  /// Whether ratings stand in full words.
  let hasFullCities, hasFullEvidence: Bool

  /// Whether those who owe an answer always stand by their letters.
  let hasLetters: Bool

  /// The columns of a rating in short words.
  let ratingColumns: Int
  let context: Context

  func cell(_ fact: AreaFact, of standing: AreaStanding) -> [Span] {
    switch fact {
    case .name: return context.nameSpans(of: standing.area)
    case .city(let place): return city(standing.reported[place])
    case .evidence:
      let sign = context.isSpoken ? "  \(context.phrases.mismatch.full)" : "!"
      let mark = standing.isMismatch ? [Span(" "), Span(sign, as: .alert)] : []
      return padded(standing.evidence.rating) + mark
    case .trend: return trend(standing)
    case .done: return share(standing.progress?.done)
    case .plan: return share(standing.progress?.planned)
    case .slip: return slip(standing.slipDays)
    case .waiting: return waiting(standing.waiting)
    case .next: return next(standing.nextDeadline)
    case .age: return ages(standing)
    }
  }

  func programmeCell(_ fact: AreaFact) -> [Span] {
    let assessment = context.assessment
    switch fact {
    case .name: return [Span(context.phrases.titles.programme.full)]
    case .city(let place):
      return context.spans(of: assessment.reported[place].rating, isFull: hasFullCities)
    case .evidence: return context.spans(of: assessment.rating.rating, isFull: hasFullEvidence)
    case .done: return share(assessment.progress?.done)
    case .plan: return share(assessment.progress?.planned)
    case .slip: return slip(assessment.slipDays)
    case .waiting: return waiting(assessment.waiting)
    case .trend, .next, .age: return []
    }
  }

  /// A city's rating; among real ones an illustrative one is marked where a full word leaves room.
  private func city(_ reported: ReportedRating) -> [Span] {
    let rating = context.spans(of: reported.rating, isFull: hasFullCities)
    guard hasFullCities, context.assessment.once(AreaKeys.self).isMixed,
      let update = reported.update.flatMap({ context.snapshot.updates[$0] })
    else { return rating }
    return rating + context.illustrativeMark(update)
  }

  private func trend(_ standing: AreaStanding) -> [Span] {
    guard let trend = standing.trend else { return [Span("–", as: .muted)] }
    let term = context.phrases.trend(trend)
    let sign = context.sign(of: trend)
    return [sign, Span(" " + term.short, as: trend == .same ? .muted : .plain)]
  }

  /// The columns of the longest short rating: 7 where letters are narrow.
  static func ratingColumns(_ context: Context) -> Int {
    let words = Rating.allCases.map { context.phrases.rating($0).short }
    return max(7, 2 + (words.map { DisplayWidth.columns(of: $0) }.max() ?? 0))
  }

  /// The columns of the longest rating in full words.
  static func fullRatingColumns(_ context: Context) -> Int {
    let words = Rating.allCases.map { context.spans(of: $0, isFull: true).columns }
    return words.max() ?? 0
  }

  /// The columns of a city's rating in full words, with the mark that tells illustrative ones from real ones.
  static func cityColumns(_ context: Context) -> Int {
    fullRatingColumns(context) + (context.assessment.once(AreaKeys.self).isMixed ? 2 : 0)
  }

  /// The columns of a trend.
  static func trendColumns(_ context: Context) -> Int {
    let words = [Trend.better, .same, .worse].map { context.phrases.trend($0).short }
    return 2 + (words.map { DisplayWidth.columns(of: $0) }.max() ?? 0)
  }

  /// The columns of a digit for each party, after its letter.
  static func waitingColumns(_ context: Context) -> Int {
    let marks = DayMark(in: context)
    let letters = context.snapshot.parties.map { DisplayWidth.columns(of: marks.letter(of: $0.id)) }
    return letters.reduce(-1) { $0 + $1 + 3 }
  }

  /// How many answers each party owes: `Beijing 3/21 d`, or `B 3`.
  private func waiting(_ waiting: [Waiting]) -> [Span] {
    let owing = waiting.filter { $0.count > 0 }
    if owing.isEmpty { return [Span("–", as: .muted)] }
    let words = owing.map { context.phrases.waitingCell(context.owing($0)) }
      .joined(separator: " ")
    if context.isSpoken { return [Span(words)] }
    if !hasLetters, DisplayWidth.columns(of: words) <= Self.widestWaiting { return [Span(words)] }
    let marks = DayMark(in: context)
    let letters = owing.map {
      "\(marks.letter(of: $0.party)) \(context.phrases.number($0.count))"
    }
    return [Span(letters.joined(separator: " "))]
  }

  /// No more columns tell in words who owes an answer.
  static let widestWaiting = 18

  /// Days since each party's report, in the order of parties.
  private func ages(_ standing: AreaStanding) -> [Span] {
    context.isSpoken ? [Span(spokenAges(standing))] : Self.ages(standing)
  }

  /// Days since each party's report, as drawn: `9 · 6`.
  static func ages(_ standing: AreaStanding) -> [Span] {
    let separator = [Span(" · ", as: .muted)]
    return Array(
      standing.reported.map { reported in
        [Span(reported.ageDays.map { "\($0)" } ?? "–", as: reported.isStale ? .caution : .plain)]
      }.joined(separator: separator))
  }

  private func spokenAges(_ standing: AreaStanding) -> String {
    standing.reported.map { reported in
      let age = reported.ageDays.map { context.phrases.days($0) } ?? context.phrases.none
      return "\(context.name(of: reported.party)) \(age)"
    }.joined(separator: ", ")
  }

  /// The rating on its columns, so that the marks after it stand under each other.
  private func padded(_ rating: Rating) -> [Span] {
    let spans = context.spans(of: rating, isFull: hasFullEvidence)
    let most = hasFullEvidence ? AreaReach.of(context).evidence : ratingColumns
    let blanks = max(0, most - spans.columns)
    return spans + [Span(String(repeating: " ", count: blanks))]
  }

  private func share(_ share: Double?) -> [Span] {
    guard let share else { return [Span("–", as: .muted)] }
    return [Span(context.phrases.percent(Int((share * 100).rounded())))]
  }

  private func slip(_ days: Int?) -> [Span] {
    guard let days, days > 0 else { return [Span("–", as: .muted)] }
    return [Span(context.phrases.slip(days: days), as: .caution)]
  }

  private func next(_ deadline: NextDeadline?) -> [Span] {
    guard let deadline else { return [Span("–", as: .muted)] }
    return [
      Span(context.tableDate(deadline.date), as: deadline.isOverdue ? .caution : .plain)
    ]
  }
}
