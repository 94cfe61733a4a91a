import Foundation

/// A target is still to be reached: its time has not passed, and the figures are below it.
package struct TargetLiesAhead: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.trade.flatMap { reading in
      reading.series.targets.enumerated().compactMap { index, target in
        problem(target, reading, assessment.asOf).map { problem in
          let place = reading.series.origin.offset(of: "targets", object: index)
          return Finding(.w303, about: reading.series, at: place, problem)
        }
      }
    }
  }

  private func problem(_ target: TradeTarget, _ reading: SeriesReading, _ asOf: Day) -> String? {
    guard let period = target.period else { return nil }
    if let end = period.latest, end < asOf {
      return "target for \"\(period)\" is past; take it out, or set a new one"
    }
    guard let aim = RequiredGrowth.rows(target, of: reading.series).first?.aim,
      let latest = reading.latest,
      let value = latest.value, let reached = latest.period, value.value >= aim
    else { return nil }
    return """
      target \(aim) for "\(period)" is reached already, by \(value.written) in "\(reached)"; \
      set a new one
      """
  }
}
