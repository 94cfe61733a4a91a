import Phrasebook
import ProgrammeModel
import TerminalKit

/// A change as cells: its day, what changed, and how.
struct ChangeWords {
  private let change: Change
  private let context: Context

  init(_ change: Change, in context: Context) {
    self.change = change
    self.context = context
  }

  private var phrases: any Phrases { context.phrases }

  var cells: [[Span]] { [date, name, how] }

  private var date: [Span] {
    let text = change.day.map { phrases.alignedWeekdayDate($0, relativeTo: context.asOf) }
    return [Span(text ?? "–", as: .muted)]
  }

  /// What changed, with the mark of an illustrative record.
  var name: [Span] {
    let mark = change.isIllustrative ? [Context.illustrativeMark] : []
    switch change.kind {
    case .evidence: return ofArea(phrases.evidence(of: areaName), as: .plain) + mark
    case .rating:
      return ofArea(phrases.rating(of: areaName, by: partyName), as: .plain) + mark
    case .figurePublished, .figureRevised: return [Span(figureName)] + mark
    default: return context.titleSpans(of: change.record)
    }
  }

  /// What is said of an area: whose word it is stays where the area's name is cut.
  private func ofArea(_ words: String, as role: Role) -> [Span] {
    guard words.hasPrefix(areaName) else { return [Span(words, as: role)] }
    return [
      Span(areaName, as: role), .mark(String(words.dropFirst(areaName.count)), as: role),
    ]
  }

  /// A party's rating in the detail line, with its newest words.
  func reportedLine(_ reported: ReportedRating?) -> DetailLine {
    let update = reported?.update.flatMap { context.snapshot.updates[$0] }
    let text = update.flatMap { context.string($0.text) }
    let words = text.map { [Span(" · ", as: .muted), Span($0)] } ?? []
    let head = ofArea(phrases.rating(of: areaName, by: partyName), as: .title)
    return DetailLine(
      head + [Span("  ")] + how + words, key: KeyHint("w", phrases.commands.why.word))
  }

  /// What it was and is.
  private var how: [Span] {
    switch change.detail {
    case .ratings(let old, let new):
      return context.spans(of: old, isFull: false) + [Span(" → ", as: .muted)]
        + context.spans(of: new, isFull: false)
    case .dates(let old, let new):
      let words = phrases.change(from: phrases.short(old), to: phrases.short(new))
      return [Span(words, as: .caution)]
    case .figure(let row, let before): return [Span(figure(row, before: before))]
    case .days(let days): return late(days: days)
    case .none: return state
    }
  }

  private func late(days: Int) -> [Span] {
    change.kind == .requestOverdue
      ? [Span("▲ \(phrases.nowOverdue)", as: .caution)]
      : [Span("■ \(phrases.late(days: days))", as: .bad)]
  }

  private var state: [Span] {
    switch change.kind {
    case .requestNew: [Span("○ \(phrases.newRequest(to: partyName))")]
    case .requestAnswered: [Span("● \(phrases.answered(by: partyName))", as: .good)]
    case .milestoneMet: [Span("● \(phrases.term(MilestoneMark.met).full)", as: .good)]
    case .agreementSigned: [Span("● \(phrases.term(Agreement.Status.signed).full)", as: .good)]
    case .decision: [Span(areaName, as: .muted)]
    case .update: [Span("\(partyName) ", as: .muted)] + context.state(of: change.record)
    default:
      [Span("\(context.kind(of: change.record)) ", as: .muted)] + context.state(of: change.record)
    }
  }

  private var areaName: String {
    change.area.map { context.title(of: $0, in: context.snapshot.areas) } ?? ""
  }

  private var partyName: String {
    change.party.map { context.name(of: $0) } ?? phrases.both
  }

  private var series: TradeSeries? { context.snapshot.series[Identifier(change.record.id)] }

  /// Both ends, what flows where that is not the total, and the period: the figure never stands without them.
  private var figureName: String {
    guard let series, case .figure(let row, _) = change.detail else { return change.record.id }
    let parts = [
      context.pair(of: series), series.flow == .total ? nil : phrases.term(series.flow).short,
      row.period.map { phrases.short($0) },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func figure(_ row: Observation, before: Observation?) -> String {
    guard let series, let new = context.figure(row, of: series) else { return "–" }
    guard change.kind == .figureRevised else { return phrases.recorded(new) }
    let old = before?.value.map { phrases.stated($0, in: context.unit(of: series)) }
    return phrases.revised(new, from: old)
  }
}
