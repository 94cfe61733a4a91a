import ProgrammeModel

extension SeriesReading {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(series.title),
      "reporter": JSONValue(series.reporter),
      "partner": JSONValue(series.partner),
      "flow": JSONValue(code: series.flow),
      "scope": JSONValue(code: series.scope),
      "compiler": context.value(series.compiler),
      "latest": series.figure(latest, in: context),
      "growth": growth.json(in: context),
      "observations": .array(observations.map { series.figure($0, in: context) }),
      "reconciliation": reconciliation.json,
      "targets": .array(targets.map { $0.json(of: series, in: context) }),
      "conflicts": .array(
        conflicts.filter { context.isVisible($0, of: []) }.map { JSONValue($0) }),
    ]
  }
}

extension TradeSeries {
  /// A stored figure with everything that says what it means; `null` values where there is none.
  func figure(_ row: Observation?, in context: ShowContext) -> JSONValue {
    let sources = row?.sources ?? []
    return [
      "value": JSONValue(row?.value),
      "written": JSONValue(row?.value?.written),
      "unit": JSONValue(unit),
      "unit_mult": JSONValue(multiplier),
      "period": JSONValue(form: row?.period),
      "scope": JSONValue(code: scope),
      "status": JSONValue(code: row?.status),
      "growth_pct": JSONValue(row?.growth),
      "growth_basis": JSONValue(form: row?.growthBasis),
      "as_worded": JSONValue(row?.asWorded),
      "source": context.value(sources.isEmpty ? self.sources : sources),
      "derived": false,
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}

extension Growth? {
  /// In percent; `note` says why nothing was computed.
  func json(in context: ShowContext) -> JSONValue {
    [
      "reported": JSONValue(self?.reported),
      "computed": JSONValue(rounded: self?.computed),
      "note": JSONValue(self?.refusal.map { context.phrases.reason($0) }),
    ]
  }
}

extension Reconciliation? {
  /// In the series' unit.
  var json: JSONValue {
    [
      "total": JSONValue(self?.total),
      "sum": JSONValue(exact: self?.sum),
      "residual": JSONValue(exact: self?.residual),
      "within_rounding": JSONValue(self?.isWithinRounding),
    ]
  }
}

extension RequiredGrowth {
  /// Values in the series' unit; growth in percent a year.
  func json(of series: TradeSeries, in context: ShowContext) -> JSONValue {
    [
      "period": JSONValue(form: target.period),
      "value": target.value.map { JSONValue($0) } ?? JSONValue(exact: aim),
      "factor": JSONValue(target.factor),
      "unit": JSONValue(series.unit),
      "unit_mult": JSONValue(series.multiplier),
      "source": context.value(target.sources.isEmpty ? series.sources : target.sources),
      "base_period": JSONValue(form: basePeriod),
      "base_value": JSONValue(baseValue),
      "required_growth_pct": JSONValue(rounded: percent),
    ]
  }
}
