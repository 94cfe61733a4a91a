import Phrasebook
import ProgrammeModel
import TerminalKit

/// Why an area has its evidence rating: each rule that fired with its threshold, then those that
/// did not, then how far the cities' words are from it.
struct EvidenceReasons: Widget {
  let standing: AreaStanding
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    frame.draw(Line(head), in: area.row(0))
    draw(sentences(columns: area.width), into: &frame, area: area.rows(from: 1))
  }

  /// The rows that all of it takes.
  func height(columns: Int) -> Int {
    sentences(columns: columns).reduce(1) { $0 + $1.count }
  }

  private func sentences(columns: Int) -> [[Line]] {
    let none = standing.evidence.rating == .unknown ? [[Line(context.phrases.noEvidence)]] : []
    let reasons = standing.evidence.reasons.map { fired($0) } + rest
    return none + reasons.map { $0.lines(columns: columns) }
  }

  /// Draws whole sentences only; how many found no room stands on the last row, with the key that shows all.
  private func draw(_ sentences: [[Line]], into frame: inout Frame, area: Rect) {
    let all = sentences.reduce(0) { $0 + $1.count }
    let room = all > area.height ? area.height - 1 : area.height
    var y = 0
    for (index, sentence) in sentences.enumerated() {
      if y + sentence.count > room {
        let left = context.phrases.more(sentences.count - index)
        return frame.draw(
          Line([], right: [Span("\(left) · ", as: .muted), Span("w", as: .key)]),
          in: area.row(area.height - 1))
      }
      for line in sentence {
        frame.draw(line, in: area.row(y))
        y += 1
      }
    }
  }

  /// The rating that is explained.
  var head: [Span] {
    let rating = context.spans(of: standing.evidence.rating, isFull: false)
    return [Span("\(context.phrases.why) ", as: .title)] + rating
      + [Span(" "), Span("≈", as: .derived)]
  }

  /// A rule that fired, with its threshold.
  func fired(_ reason: EvidenceRating.Reason) -> ReasonLine {
    ReasonLine(
      context.glyph(of: reason.rating), context.words(of: reason), threshold: threshold(of: reason))
  }

  /// The rules that did not fire, and how far the cities' words are from the rating.
  var rest: [ReasonLine] { quiet + differences }

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

  private var quiet: [ReasonLine] {
    guard standing.evidence.rating != .unknown else { return [] }
    let settings = context.dated.settings
    let fired = Set(standing.evidence.reasons.map(\.condition))
    let phrases = context.phrases
    var lines: [ReasonLine] = []
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

  private func good(_ text: String, _ threshold: String) -> ReasonLine {
    ReasonLine(context.glyph(of: .green), text, threshold: threshold)
  }

  private var differences: [ReasonLine] {
    let critical = context.greenDespiteCritical(standing).map { words in
      ReasonLine(Span("!", as: .alert), words)
    }
    return (critical.map { [$0] } ?? []) + stepsApart
  }

  private var stepsApart: [ReasonLine] {
    standing.reported.filter { standing.overratedBy.contains($0.party) }.compactMap { reported in
      reported.rating.steps(to: standing.evidence.rating).map { steps in
        let words = context.phrases.stepsApart(context.name(of: reported.party), steps: steps)
        return ReasonLine(Span("!", as: .alert), words)
      }
    }
  }
}
