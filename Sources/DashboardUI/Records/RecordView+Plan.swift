import Phrasebook
import ProgrammeModel
import TerminalKit

extension RecordView {
  static let deliverable = RecordView(
    \.deliverables,
    state: { deliverable, context in
      let status = deliverable.status(in: context.dated)
      return [Span(context.phrases.term(status).short, as: status.role)]
    },
    reason: { deliverable, context in
      context.dateAndForm(of: deliverable)
    },
    facts: { deliverable, context in
      let headings = context.phrases.headings
      return [
        context.workstreamRow(deliverable.workstream),
        PageRow.field(headings.kind.short, deliverable.type.map { context.phrases.term($0).full }),
        PageRow.field(
          headings.status.short,
          context.phrases.term(deliverable.status(in: context.dated)).full),
        PageRow.field(headings.due.short, context.due(of: deliverable)),
        PageRow.field(
          context.phrases.term(Deliverable.Status.accepted).full, context.accepted(deliverable)),
        PageRow.field(
          headings.cities.short,
          context.phrases.list(deliverable.parties.map { context.name(of: $0) })),
        PageRow.field(context.phrases.recordWords.url, deliverable.url),
      ].compactMap { $0 }
    },
    parents: { names(of: $0.area, $0.workstream) })

  static let indicator = RecordView(
    \.indicators,
    state: { indicator, context in
      context.newestRow(of: indicator).map { [Span(context.valueInUnit(of: $0, of: indicator))] }
        ?? []
    },
    reason: { indicator, context in
      let period = context.newestRow(of: indicator)?.period.map { context.phrases.short($0) }
      let words = [period, context.baseline(of: indicator)].compactMap { $0 }
      return words.isEmpty ? [] : [Span(words.joined(separator: " · "))]
    },
    facts: { indicator, context in
      let rows = context.dated.known(indicator.periods).map { row in
        PageRow.field(
          row.period.map { context.phrases.short($0) } ?? "", context.value(of: row, of: indicator))
      }
      let unit = PageRow.field(
        context.phrases.headings.unit.full, context.unitWord(of: indicator))
      let baseline = PageRow.field("", context.baseline(of: indicator))
      return ([context.workstreamRow(indicator.workstream)] + rows + [baseline, unit]).compactMap {
        $0
      }
    },
    parents: { names(of: $0.area, $0.workstream) })
}

extension Deliverable.Status {
  var role: Role {
    switch self {
    case .planned: .muted
    case .draft, .submitted: .plain
    case .accepted: .good
    case .rejected: .bad
    }
  }
}

extension Context {
  /// How late a deliverable is, when it was accepted or is due, and what form it has, the first to go where there is no room:
  /// `41 d late · due 5 Oct 2021 · document`.
  func dateAndForm(of deliverable: Deliverable) -> [Span] {
    let form = deliverable.type.map { [Span(phrases.term($0).full)] }
    let accepted = deliverable.dateAccepted(in: dated).map { [Span(phrases.short($0))] }
    let due = deliverable.due.map { [Span(phrases.due(phrases.short($0)))] }
    let parts = [overdue(deliverable), accepted ?? due, form].compactMap { $0 }
    return Array(parts.joined(separator: [Span(" · ")]))
  }

  /// When a deliverable is due, and how long that is past while it is not accepted.
  fileprivate func due(of deliverable: Deliverable) -> [Span]? {
    deliverable.due.map { due in
      [Span(phrases.short(due))] + (overdue(deliverable).map { [Span("   ")] + $0 } ?? [])
    }
  }

  private func overdue(_ deliverable: Deliverable) -> [Span]? {
    deliverable.overdueDays(in: dated).map { [Span(phrases.late(days: $0), as: .caution)] }
  }

  /// When a deliverable was accepted, and how much later than due.
  fileprivate func accepted(_ deliverable: Deliverable) -> [Span]? {
    guard let date = deliverable.dateAccepted(in: dated) else { return nil }
    let late = deliverable.due.map { due -> [Span] in
      let words = phrases.slipInWords(days: date.latest - due.latest)
      return [Span("   "), Self.derivedMark, Span(words, as: .derived)]
    }
    return [Span(phrases.short(date))] + (late ?? [])
  }

  /// The newest period of an indicator that has a value, or else the first with a target.
  func newestRow(of indicator: Indicator) -> Indicator.Row? {
    let begun = dated.begun(indicator.periods)
    return begun.last { $0.actual != nil } ?? begun.last
  }

  /// Where an indicator began: `baseline 4 in 2020`.
  func baseline(of indicator: Indicator) -> String? {
    guard let baseline = indicator.baseline, let value = baseline.value,
      let period = baseline.period
    else { return nil }
    return phrases.baseline(figure(value, of: indicator), in: phrases.short(period))
  }

  /// An indicator's value of its target: `7 of 12`, or `54 % of 80 %`.
  func value(of row: Indicator.Row, of indicator: Indicator) -> String {
    let actual = row.actual.map { figure($0, of: indicator) } ?? "–"
    return row.target.map { phrases.value(actual, of: figure($0, of: indicator)) } ?? actual
  }

  /// The same with what is counted: `7 of 12 stations`.
  func valueInUnit(of row: Indicator.Row, of indicator: Indicator) -> String {
    let value = value(of: row, of: indicator)
    return unitWord(of: indicator).map { phrases.counted(value, in: $0) } ?? value
  }

  private func figure(_ quantity: Quantity, of indicator: Indicator) -> String {
    indicator.isPercentage ? phrases.percent(quantity) : phrases.number(quantity)
  }

  /// What an indicator counts, where its figures don't say it: a heading's word, or as it is written.
  func unitWord(of indicator: Indicator) -> String? {
    guard !indicator.isPercentage, indicator.unit != "count", !indicator.unit.isEmpty else {
      return nil
    }
    return phrases.heading(of: MeasuredUnit(code: indicator.unit, power: 0))
  }
}

extension Indicator {
  fileprivate var isPercentage: Bool { measure == .percent || unit == "percent" }
}
