/// The labels of trade figures.
package struct TradeWords: Sendable {
  package let total, exports, imports, balance, surplus, deficit, parts, coverage: String
  package let exportShare: String
  package let scopeNotStated, scopeUnknown, compilerNotNamed, asWorded, headline, yearly: String
  package let yearOnYear: String
  package let stated, computed, impliedPrior, linearPath, exponentialPath: String
  package let target, base, needed, noBaseYear: String
  package let residual, statedTotal, fitsRounding, rounds, beyondRounding, differs: String
  package let scopesDiffer, compilersDiffer: String
  package let notComparable, notOnThisAxis, keptApart, conflict, mirror, gap, projection: String
  package let noSeasonality, bars, table: String
  package let statedBriefly, impliedBase, passed, notDrawn, dottedIsDerived, noWay: String
}
