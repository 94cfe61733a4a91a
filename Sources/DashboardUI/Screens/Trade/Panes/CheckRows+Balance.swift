import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

extension CheckRows {
  /// Exports less imports, where both are parts of the series and count the same goods.
  func balance(_ check: Reconciliation) -> [TradeRow] {
    guard let exports = check.parts.first(where: { $0.series.flow == .export }),
      let imports = check.parts.first(where: { $0.series.flow == .import })
    else { return [] }
    let words = phrases.tradeWords
    guard exports.series.scope == imports.series.scope else {
      return TradeRow.words(
        "\(words.balance): \(phrases.refusals.scopesDiffer)", sign: Span("!", as: .alert),
        columns: columns)
    }
    guard let figures = check.balance else { return [] }
    let places = max(0, -min(exports.value.lastDigit, imports.value.lastDigit))
    let text = phrases.figure(figures.balance, places: places, in: unit)
    let out = phrases.figure(exports.value, in: unit)
    let back = phrases.figure(imports.value, in: unit)
    let coverage = figures.coverage.map { phrases.coverage(phrases.percent($0 * 100, places: 1)) }
    let share = figures.exportShare.map { phrases.percent($0 * 100, places: 1) }
    let explanation = Explanation(
      words.balance, rule: phrases.metricRules.balance,
      inputs: [
        .field(words.exports, phrases.headed(exports.value, in: unit), link: exports.series.name),
        .field(words.imports, phrases.headed(imports.value, in: unit), link: imports.series.name),
        .field(words.coverage, coverage), .field(words.exportShare, share),
      ], steps: ["\(out) − \(back) = \(text)"],
      result: phrases.headed(figures.balance, places: places, in: unit),
      interval: figures.spread.map { phrases.interval($0, in: unit) }, of: figures,
      context: context)
    return [
      TradeRow(
        "balance", [Context.derivedMark, Span(words.balance, as: .derived)],
        [Span(text, as: .derived)],
        remark: [Span(coverage ?? "", as: .muted)], explanation: TradeRow.told(explanation))
    ]
  }
}
