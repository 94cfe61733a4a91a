/// The components of a series have its unit and its partner, so that they can be added up.
package struct ComponentsAreAlike: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.series.flatMap { series in
      series.components.compactMap { snapshot.series[$0] }.compactMap { component in
        difference(series, component).map { difference in
          Finding(
            .e210, about: series, field: "components",
            "component \"\(shortened(component.common.id))\" \(difference)")
        }
      }
    }
  }

  private func difference(_ total: TradeSeries, _ part: TradeSeries) -> String? {
    if part.unit != total.unit { return "counts in \(part.unit), not in \(total.unit)" }
    if part.multiplier != total.multiplier {
      return "counts in 10^\(part.multiplier), not in 10^\(total.multiplier)"
    }
    if part.partner != total.partner { return "is with \(part.partner), not with \(total.partner)" }
    return nil
  }
}
