import Phrasebook
import ProgrammeModel
import TerminalKit

/// The columns in which an area is told: its name, three ratings, progress, slip and what comes next.
///
/// The name and the ratings are never dropped.
struct AreaColumns {
  let columns: [Column]
  private let hasFullWords: Bool
  private let hasWideColumns: Bool
  private let context: Context

  /// From here on ratings stand in full words.
  private static let widthForFullWords = 108

  /// From here on trend, waiting and ages are told too.
  private static let widthForAll = 126

  init(width: Int, context: Context) {
    let phrases = context.phrases
    let isWide = width >= Self.widthForFullWords
    let rating = isWide ? 13 : 7
    let names = context.snapshot.parties.map {
      phrases.ratingHeading(party: context.title(of: $0)).short
    }
    let cities = names.map { Column($0, width: .fixed(max(rating, min(9, columnsOf($0))))) }
    let evidence = Column(
      [Span("≈ ", as: .derived), Span(phrases.headings.evidence.short, as: .muted)],
      width: .fixed(max(rating + 2, columnsOf(phrases.headings.evidence.short) + 2)))
    let hasRoom = width >= Self.widthForAll
    hasFullWords = isWide
    hasWideColumns = hasRoom
    self.context = context
    columns =
      [Column(phrases.headings.area.short, width: .flexible(least: width < 60 ? 14 : 18))] + cities
      + [evidence]
      + [
        Self.figure("≈ " + phrases.headings.done.short, 6, drop: 3),
        Self.figure(phrases.headings.plan.short, 4, drop: 2),
        Self.figure("≈ " + phrases.headings.slip.short, 6, drop: 4),
        Self.figure(phrases.headings.next.short, dateWidth(context), drop: 1),
      ] + (hasRoom ? Self.wideColumns(phrases) : [])
  }

  /// What a wide table tells besides: where the ratings went, who waits, how old the words are.
  private static func wideColumns(_ phrases: any Phrases) -> [Column] {
    [
      Column(phrases.headings.trend.short, width: .fixed(15), gap: 3),
      Column(phrases.headings.waits.short, width: .fixed(22), gap: 1),
      figure(phrases.headings.age.short, 9, drop: 0),
    ]
  }

  private static func figure(_ header: String, _ least: Int, drop: Int, gap: Int = 1) -> Column {
    Column(
      header, width: .fixed(max(least, columnsOf(header))), alignment: .trailing, gap: gap,
      dropOrder: drop)
  }

  func cells(of standing: AreaStanding) -> [[Span]] {
    columns.indices.map { cell(at: $0, of: standing) }
  }

  /// What a column says of an area.
  func cell(at column: Int, of standing: AreaStanding) -> [Span] {
    let cities = standing.reported.count
    if column == 0 { return context.text(standing.area.title) }
    if column <= cities { return rating(standing.reported[column - 1].rating) }
    switch column - cities {
    case 1:
      let mark = standing.isMismatch ? [Span(" "), Span("!", as: .alert)] : []
      return padded(rating(standing.evidence.rating)) + mark
    case 2: return share(standing.progress?.done)
    case 3: return share(standing.progress?.planned)
    case 4: return slip(standing.slipDays)
    case 5: return next(standing.nextDeadline)
    case 6: return trend(standing)
    case 7: return waiting(standing)
    default: return ages(standing)
    }
  }

  private func trend(_ standing: AreaStanding) -> [Span] {
    guard let trend = standing.trend else { return [Span("–", as: .muted)] }
    let word = " " + context.phrases.trend(trend).full
    return switch trend {
    case .better: [Span("↑", as: .good), Span(word)]
    case .same: [Span("→", as: .muted), Span(word, as: .muted)]
    case .worse: [Span("↓", as: .caution), Span(word)]
    }
  }

  /// How many answers each party owes: `Beijing 3/21 d`.
  private func waiting(_ standing: AreaStanding) -> [Span] {
    let owing = standing.waiting.filter { $0.count > 0 }.map {
      context.phrases.waitingCell(context.owing($0))
    }
    return owing.isEmpty ? [Span("–", as: .muted)] : [Span(owing.joined(separator: " "))]
  }

  /// Days since each party's report, in the order of parties.
  private func ages(_ standing: AreaStanding) -> [Span] {
    let separator = [Span(" · ", as: .muted)]
    return Array(
      standing.reported.map { reported in
        [Span(reported.ageDays.map { "\($0)" } ?? "–", as: reported.isStale ? .caution : .plain)]
      }.joined(separator: separator))
  }

  /// The programme's own row, in the same columns.
  var programmeCells: [[Span]] {
    let assessment = context.assessment
    return [[Span(context.phrases.titles.programme.full)]]
      + assessment.reported.map { rating($0.rating) } + [rating(assessment.rating.rating)]
      + [
        share(assessment.progress?.done), share(assessment.progress?.planned),
        slip(assessment.slipDays), [],
      ]
  }

  private func rating(_ rating: Rating) -> [Span] {
    context.spans(of: rating, isFull: hasFullWords)
  }

  /// The rating on its columns, so that the marks after it stand under each other.
  private func padded(_ spans: [Span]) -> [Span] {
    spans + [Span(String(repeating: " ", count: max(0, (hasFullWords ? 13 : 7) - spans.columns)))]
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
    let text = context.phrases.short(deadline.date, relativeTo: context.asOf)
    return [Span(text, as: deadline.isOverdue ? .caution : .plain)]
  }
}

/// The columns that a day of the year shown takes in the reader's language.
private func dateWidth(_ context: Context) -> Int {
  let widest = Day(year: context.asOf.year, month: 11, day: 30).map(PartialDate.init)
  let text = widest.map { context.phrases.short($0, relativeTo: context.asOf) } ?? ""
  return max(6, columnsOf(text))
}

/// The columns that a text takes.
private func columnsOf(_ text: String) -> Int { DisplayWidth.columns(of: text) }
