import Phrasebook
import ProgrammeModel
import TerminalKit

/// Why an area has its evidence rating: each rule that fired with its threshold, then those that
/// did not, then how far the cities' words are from it.
struct EvidenceReasons: Widget {
  let standing: AreaStanding
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    for (index, line) in lines.prefix(area.height).enumerated() {
      frame.draw(line, in: area.row(index))
    }
  }

  private var lines: [Line] {
    let none = standing.evidence.rating == .unknown ? [Line(context.phrases.noEvidence)] : []
    return [Line(head)] + none + standing.evidence.reasons.map { fired($0) } + rest
  }

  /// The rating that is explained.
  var head: [Span] {
    let rating = context.spans(of: standing.evidence.rating, isFull: false)
    return [Span("\(context.phrases.why) ", as: .title)] + rating
      + [Span(" "), Span("≈", as: .derived)]
  }

  /// A rule that fired, with its threshold.
  func fired(_ reason: EvidenceRating.Reason) -> Line {
    let words = [context.glyph(of: reason.rating), Span(" \(context.words(of: reason))")]
    return Line(words, right: [Span(threshold(of: reason), as: .muted)])
  }

  /// The rules that did not fire, and how far the cities' words are from the rating.
  var rest: [Line] { quiet + differences }

  /// The threshold of the rule behind a reason: `red from 20`.
  private func threshold(of reason: EvidenceRating.Reason) -> String {
    let settings = context.dated.settings
    let phrases = context.phrases
    return switch reason.condition {
    case .criticalMilestoneOverdue: phrases.threshold(.red, overDays: settings.slipRedDays)
    case .milestoneOverdue: phrases.threshold(.amber, fromDays: 1)
    case .slipTooLong: phrases.threshold(.amber, overDays: settings.slipAmberDays)
    case .riskTooHigh: phrases.threshold(.red, from: EvidenceRating.redScore)
    case .riskHigh: phrases.threshold(.amber, from: EvidenceRating.amberScore)
    case .reportStale: phrases.threshold(.amber, overDays: settings.staleAfterDays)
    }
  }

  private var quiet: [Line] {
    guard standing.evidence.rating != .unknown else { return [] }
    let settings = context.dated.settings
    let fired = Set(standing.evidence.reasons.map(\.condition))
    let phrases = context.phrases
    var lines: [Line] = []
    if !fired.contains(.criticalMilestoneOverdue) {
      lines.append(
        good(
          phrases.noCriticalMilestone(overDays: settings.slipRedDays),
          phrases.threshold(.red, overDays: settings.slipRedDays)))
    }
    if fired.isDisjoint(with: [.riskHigh, .riskTooHigh]) {
      lines.append(
        good(
          phrases.noRisk(above: EvidenceRating.amberScore - 1),
          phrases.threshold(.amber, from: EvidenceRating.amberScore)))
    }
    if !fired.contains(.reportStale), standing.reported.allSatisfy({ $0.date != nil }) {
      lines.append(
        good(
          phrases.reported(withinDays: settings.staleAfterDays),
          phrases.threshold(.amber, overDays: settings.staleAfterDays)))
    }
    return lines
  }

  private func good(_ text: String, _ threshold: String) -> Line {
    Line([context.glyph(of: .green), Span(" \(text)")], right: [Span(threshold, as: .muted)])
  }

  private var differences: [Line] {
    let critical = context.greenDespiteCritical(standing).map { words in
      Line([Span("! ", as: .alert), Span(words)])
    }
    return (critical.map { [$0] } ?? []) + stepsApart
  }

  private var stepsApart: [Line] {
    standing.reported.filter { standing.overratedBy.contains($0.party) }.compactMap { reported in
      reported.rating.steps(to: standing.evidence.rating).map { steps in
        let words = context.phrases.stepsApart(context.name(of: reported.party), steps: steps)
        return Line([Span("! ", as: .alert), Span(words)])
      }
    }
  }
}
