import ProgrammeModel

extension Exchange {
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
        context.dated.begun(periods).map { row in
          [
            "period": JSONValue(form: row.period), "direction": JSONValue(row.direction),
            "planned": JSONValue(row.planned), "actual": JSONValue(row.actual),
          ]
        }),
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}
