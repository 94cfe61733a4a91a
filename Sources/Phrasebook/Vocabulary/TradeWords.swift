/// The labels of trade figures.
package struct TradeWords: Sendable {
  package let total, exports, imports, balance, parts, coverage: String
  package let exportShare: String
  package let scopeNotStated, compilerNotNamed, asWorded, headline, yearly: String

  package let stated, computed, impliedPrior, linearPath, exponentialPath: String
  package let target, base, needed, noBaseYear: String
  package let residual, statedTotal, fits, fitsRounding, rounds, beyondRounding, differs: String
  package let scopesDiffer: String
  package let notComparable, notOnThisAxis, conflict, gap, projection: String
  package let noSeasonality: String
  /// Growth on the same part of the year before, as it heads a column.
  package let onTheYear: String
  package let statedBriefly, impliedBase, passed, notDrawn, noWay: String
}
