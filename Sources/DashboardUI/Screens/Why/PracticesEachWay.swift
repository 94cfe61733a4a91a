import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// How far the practices had got that one city shared with the other: all, or those that a filter leaves.
struct PracticesEachWay: Explained {
  let from: Identifier<Party>
  let to: Identifier<Party>

  /// The screen that shows the figures, with its filter.
  let screen: PracticesScreen

  var name: String { "practices from \(from) to \(to)" }

  func question(in context: Context) -> String? {
    screen.questionOfSums(PracticeBook.self, in: context)
  }

  func explanation(in context: Context) -> Explanation? {
    let phrases = context.phrases
    let book = screen.ofRows(PracticeBook.self, in: context)
    guard let ledger = book?.ledger(ExchangeWay(from: from, to: to)),
      let share = ledger.adoptedShare
    else { return nil }
    let stages = Practice.Stage.allCases.map { stage in
      PageRow.field(
        phrases.term(stage).full, ledger.counts[stage].map { phrases.number($0) })
    }
    let percent = phrases.percent(Decimal(share * 100), places: 1)
    let adopted = phrases.number(ledger.counts[.adopted, default: 0])
    let median = ledger.medianDaysToAdoption.map { " · " + phrases.medianAdoption(days: $0) }
    return Explanation(
      phrases.way(from: context.name(of: from), to: context.name(of: to), arrow: context.arrow),
      rule: phrases.metricRules.practices, inputs: [screen.filterRow(in: context)] + stages,
      steps: ["\(adopted) ÷ \(phrases.number(ledger.restsOn.count)) = \(percent)"],
      result: percent + (median ?? ""), of: ledger, context: context)
  }
}
