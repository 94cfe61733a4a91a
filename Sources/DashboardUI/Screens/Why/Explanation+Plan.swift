import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

extension Explanation {
  /// Explains how much is done of what was planned.
  init(_ progress: ProgrammeModel.Progress, in context: Context) {
    let phrases = context.phrases
    let words = phrases.whyWords
    let weights = progress.weights
    let (met, partly) = (phrases.weight(weights.met), phrases.weight(weights.partlyMet))
    let (due, all) = (phrases.weight(weights.due), phrases.weight(weights.all))
    let done = phrases.percent(Decimal(progress.done * 100), places: 1)
    let planned = phrases.percent(Decimal(progress.planned * 100), places: 1)
    self.init(
      phrases.headings.progress.full, rule: phrases.metricRules.progress,
      inputs: [
        .field(words.weightMet, met), .field(words.weightPartlyMet, partly),
        .field(words.weightDue, due), .field(words.weightOfAll, all),
      ],
      steps: [
        "(\(met) + \(phrases.weight(0.5)) × \(partly)) ÷ \(all) = \(done)",
        "\(due) ÷ \(all) = \(planned)",
      ],
      result: phrases.done(done, of: planned), of: progress, context: context)
  }

  /// Explains the share of milestones met by their date.
  init(_ rate: OnTimeRate, in context: Context) {
    let phrases = context.phrases
    let (met, due) = (phrases.number(rate.met), phrases.number(rate.due))
    let percent = phrases.percent(Decimal(rate.rate * 100), places: 1)
    self.init(
      phrases.areaWords.metOnTime, rule: phrases.metricRules.onTime,
      inputs: [
        .field(phrases.whyWords.metInTime, met), .field(phrases.whyWords.wereDue, due),
      ],
      steps: ["(\(met) + 1) ÷ (\(due) + 2) = \(percent)"],
      result: phrases.onTime(rate: percent, count: rate.due, isTooFew: rate.restsOnFew), of: rate,
      context: context)
  }

  /// Explains how late a milestone is; `nil` where no slip can be told.
  init?(slipOf standing: MilestoneStanding, in context: Context) {
    guard let slippage = standing.slippage, let due = standing.due else { return nil }
    let phrases = context.phrases
    let words = phrases.areaWords
    let end = due.latest + slippage.days
    let days = phrases.slip(days: slippage.days)
    self.init(
      phrases.headings.slip.full, rule: phrases.metricRules.slippage,
      inputs: [
        .field(
          phrases.headings.milestone.full, context.titleSpans(of: standing.milestone.name),
          link: standing.milestone.name),
        .field(words.promised, phrases.short(due)),
        .field(
          words.expected,
          standing.forecast.map { phrases.short($0) + context.asStoredNote }),
        .field(phrases.headings.met.full, standing.dateMet.map { phrases.short($0) }),
      ],
      steps: ["\(phrases.short(end)) − \(phrases.short(due.latest)) = \(days)"],
      result: phrases.slipInWords(days: slippage.days),
      interval: slippage.least == slippage.most
        ? nil : phrases.slip(days: slippage.days, within: slippage.least...slippage.most),
      intervalName: phrases.whyWords.datesAllow, of: slippage, context: context)
  }

  /// Explains whether an area fares better or worse.
  init(_ trend: ReportedTrend, in context: Context) {
    let phrases = context.phrases
    let party = context.name(of: trend.party)
    self.init(
      "\(phrases.headings.trend.full) · \(party)", rule: phrases.metricRules.trend,
      inputs: [
        .field(
          party,
          context.spans(of: trend.before, isFull: true) + [Span(" → ")]
            + context.spans(of: trend.now, isFull: true))
      ], result: phrases.trend(trend.trend).full, of: trend, context: context)
  }

  /// Explains which date is next.
  init(_ deadline: NextDeadline, in context: Context) {
    let phrases = context.phrases
    let isPast = deadline.isOverdue ? " · \(phrases.whyWords.overdue)" : ""
    self.init(
      phrases.headings.deadline.full, rule: phrases.metricRules.nextDeadline, inputs: [],
      result: phrases.short(deadline.date) + isPast, of: deadline, context: context)
  }

  /// Explains what is waited for from one party.
  ///
  /// - Parameter filter: What tells which requests were counted; nothing where all were.
  init(_ waiting: Waiting, among filter: PageRow? = nil, in context: Context) {
    let phrases = context.phrases
    let words = phrases.whyWords
    self.init(
      "\(phrases.headings.waiting.full) · \(context.name(of: waiting.party))",
      rule: phrases.metricRules.waiting,
      inputs: [
        filter,
        .field(words.waits, phrases.number(waiting.count)),
        .field(words.overdue, phrases.number(waiting.overdueCount)),
        .field(words.oldest, waiting.count == 0 ? nil : phrases.days(waiting.oldestDays)),
      ], of: waiting, context: context)
  }
}

extension Phrases {
  /// A weight without needless decimals: `3`, `0.5`.
  func weight(_ value: Double) -> String {
    let places = (0...2).first {
      (value * pow(10, Double($0))).rounded() == value * pow(10, Double($0))
    }
    return number(Decimal(value), places: places ?? 2)
  }
}
