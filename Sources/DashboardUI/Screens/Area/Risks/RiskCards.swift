import Phrasebook
import ProgrammeModel
import TerminalKit

/// Open risks, the worst first: what may go wrong with its owner and score, then what is done
/// about it, then when it is looked at again.
struct RiskCards: Widget {
  let risks: [LabelledRisk]

  /// What they are called, in the same order.
  let names: [RecordName]
  let cursor: ListCursor<RecordName>
  let context: Context

  static let rowsEach = 4

  func render(into frame: inout Frame, area: Rect) {
    let list = CardList(
      names, rowsEach: Self.rowsEach, cursor: cursor, isFocused: true,
      more: { "\(context.phrases.more($0)) ↓" }, card: { card(risks[$0].label, risks[$0].risk) })
    frame.draw(list, in: area)
  }

  private func card(_ label: String, _ risk: Risk) -> [Line] {
    let factors = [risk.probability, risk.impact].map { $0.map(String.init) ?? "?" }
    let head = [
      Span(label.padded(to: 4)), Span("\(factors.joined(separator: "×"))  ", as: .muted),
    ]
    let owner = risk.owner.flatMap { context.party(of: $0) } ?? "–"
    let right = [Span("\(owner)  ", as: .muted)] + (context.score(of: risk) ?? [])
    return [
      Line(head + context.nameSpans(of: risk) + context.illustrativeMark(risk), right: right),
      Line([Span(String(repeating: " ", count: 9))] + response(to: risk)),
      Line([Span(String(repeating: " ", count: 9))] + review(of: risk)),
    ]
  }

  private func response(to risk: Risk) -> [Span] {
    guard let response = risk.response else {
      return [Span(context.phrases.areaWords.noResponse, as: .muted)]
    }
    let word = context.phrases.term(response).full
    let mitigation = context.string(risk.mitigation).map { ": \($0)" } ?? ""
    return [Span(word + mitigation, as: .muted)]
  }

  private func review(of risk: Risk) -> [Span] {
    let words = context.phrases.areaWords
    let owner = risk.owner == nil ? [Span("! ", as: .alert), Span("\(words.noOwner)   ")] : []
    guard let due = risk.reviewDue else { return owner }
    let text = context.phrases.review(context.phrases.short(due, relativeTo: context.asOf))
    let isLate = due.latest < context.asOf
    return owner + [
      Span(isLate ? "\(text), \(words.reviewLate)" : text, as: isLate ? .caution : .muted)
    ]
  }
}
