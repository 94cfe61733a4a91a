import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Why an area has its evidence rating: each rule that fired with its threshold, then those that
/// did not, then how far the cities' words are from it.
package struct EvidenceReasons: Widget {
  package let standing: AreaStanding
  let context: Context

  package init(standing: AreaStanding, context: Context) {
    self.standing = standing
    self.context = context
  }

  package func render(into frame: inout Frame, area: Rect) {
    frame.draw(Line(head), in: area.row(0))
    draw(in: area.rows(from: 1), of: &frame)
  }

  /// The rows that all of it takes, counted until there are more than ``most``: an area may have very many reasons.
  func height(columns: Int, most: Int) -> Int {
    sentences(filling: most, columns: columns).reduce(1) { $0 + $1.count }
  }

  /// The first sentences that take more than so many rows, or all of them.
  package func sentences(filling rows: Int, columns: Int) -> [[Line]] {
    let rest = rest
    let none = standing.evidence.rating == .unknown ? [[Line(context.phrases.noEvidence)]] : []
    let fired = standing.evidence.reasons.lazy.map { self.fired($0).lines(columns: columns) }
    var sentences = none
    var count = none.reduce(0) { $0 + $1.count }
    func take(_ more: some Sequence<[Line]>) {
      for sentence in more {
        if count > rows { return }
        sentences.append(sentence)
        count += sentence.count
      }
    }
    take(fired)
    take(rest.lazy.map { $0.lines(columns: columns) })
    return sentences
  }

  private var sentenceCount: Int {
    (standing.evidence.rating == .unknown ? 1 : 0) + standing.evidence.reasons.count + rest.count
  }

  /// Draws whole sentences only; how many found no room stands on the last row, with the key that shows all.
  private func draw(in area: Rect, of frame: inout Frame) {
    let sentences = sentences(filling: area.height, columns: area.width)
    let all = sentences.reduce(0) { $0 + $1.count }
    let room = all > area.height ? area.height - 1 : area.height
    var y = 0
    for (index, sentence) in sentences.enumerated() {
      if y + sentence.count > room {
        let left = context.phrases.more(sentenceCount - index)
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
      + [Span(" "), Span("≈", as: .derived)] + context.basis.map { Span("  \($0)", as: .muted) }
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
    let fired = context.assessment.remember("conditions of \(standing.id)") {
      Set(standing.evidence.reasons.lazy.map(\.condition))
    }
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
