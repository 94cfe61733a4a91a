/// The components of a series have its unit and its partner, so that they can be added up.
package struct ComponentsAreAlike: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.series.flatMap { series in
      series.components.enumerated().compactMap { index, id in
        guard let component = snapshot.series[id], let difference = difference(series, component)
        else { return nil }
        return Finding(
          .e210, about: series, at: series.origin.offset(of: "components", element: index),
          "component \"\(shortened(id.text))\" \(difference)")
      }
    }
  }

  private func difference(_ total: TradeSeries, _ part: TradeSeries) -> String? {
    if part.unit != total.unit {
      return "counts in \(part.unit), not in \(total.unit); \(advice("unit"))"
    }
    if part.multiplier != total.multiplier {
      return
        "counts in 10^\(part.multiplier), not in 10^\(total.multiplier); \(advice("unit_mult"))"
    }
    if part.partner != total.partner {
      return "is with \(part.partner), not with \(total.partner); \(advice("partner"))"
    }
    return nil
  }

  private func advice(_ field: String) -> String {
    "take it out, or give both series one \(field)"
  }
}
