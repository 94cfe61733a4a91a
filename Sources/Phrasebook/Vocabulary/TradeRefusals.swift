/// Why two figures are not compared.
package struct TradeRefusals: Sendable {
  package let periodsDiffer, scopesDiffer, unitsDiffer: String
  package let noEarlierFigure, headline, notNumbers: String
  package let zeroBase, seriesBreak, scopeUnknown, noCommonPeriod: String
}
