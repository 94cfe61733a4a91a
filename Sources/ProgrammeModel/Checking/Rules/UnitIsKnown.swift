/// A series counts in a currency or in one of the units of the format; the programme has a currency.
package struct UnitIsKnown: Rule {
  package init() {}

  /// Units beside currencies. Source: the data format's list.
  private static let plain = ["persons", "percent", "tonnes"]

  /// What is offered where something like it was written.
  private static let common = ["USD", "EUR", "RUB", "CNY"]

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.programmes.compactMap { programme in
      finding(about: programme, field: "currency", programme.origin.string("currency"), besides: [])
    }
      + snapshot.series.compactMap { series in
        finding(about: series, field: "unit", series.origin.string("unit"), besides: Self.plain)
      }
  }

  private func finding(
    about record: some Record, field: String, _ unit: String?, besides plain: [String]
  ) -> Finding? {
    guard let unit, !plain.contains(unit),
      !Currency.codes.contains(unit)
    else { return nil }
    let others = plain.isEmpty ? "" : ", or persons, percent or tonnes"
    let hint =
      nearestName(to: unit, among: plain + Self.common).map { "did you mean \"\($0)\"?" }
      ?? "write a currency such as USD\(others)"
    return Finding(
      .e208, about: record, field: field, "\(field) \"\(shortened(unit))\" is not known; \(hint)")
  }
}
