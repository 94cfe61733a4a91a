import Foundation

/// A series counts in a currency or in one of the units of the format.
package struct UnitIsKnown: Rule {
  package init() {}

  /// Units beside currencies. Source: the data format's list.
  private static let plain = ["persons", "percent", "tonnes"]

  package func findings(in snapshot: Snapshot) -> [Finding] {
    let currencies = Set(Locale.commonISOCurrencyCodes)
    return snapshot.series.compactMap { series in
      guard series.origin.string("unit") != nil, !Self.plain.contains(series.unit),
        !currencies.contains(series.unit)
      else { return nil }
      let nearest = nearestName(to: series.unit, among: Self.plain + ["USD", "EUR", "RUB", "CNY"])
      let hint =
        nearest.map { "did you mean \"\($0)\"?" }
        ?? "write a currency such as USD, or persons, percent or tonnes"
      return Finding(
        .e208, about: series, field: "unit",
        "unit \"\(shortened(series.unit))\" is not known; \(hint)")
    }
  }
}
