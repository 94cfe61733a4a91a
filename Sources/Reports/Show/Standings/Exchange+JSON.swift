import ProgrammeModel

extension Exchange {
  /// The rows whose period had begun on a day; what was sent afterwards was not known.
  func begun(by day: Day) -> [Row] {
    periods.filter { $0.period?.earliest.map { $0 <= day } ?? true }
  }

  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(title),
      "audience": JSONValue(code: audience),
      "direction": JSONValue(direction),
      "area": context.value(area),
      "status": JSONValue(code: status),
      "institutions": .array(institutions.map { context.value($0) }),
      "periods": .array(
        begun(by: context.asOf).map { row in
          [
            "period": JSONValue(form: row.period), "direction": JSONValue(row.direction),
            "planned": JSONValue(row.planned), "actual": JSONValue(row.actual),
          ]
        }),
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}
