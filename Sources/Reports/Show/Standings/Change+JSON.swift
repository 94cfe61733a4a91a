import ProgrammeModel

extension Change {
  /// `from` and `to` are ratings, dates or figures as stored, by kind; `days` is how late it is.
  func json(in context: ShowContext) -> JSONValue {
    let ends = ends
    return [
      "kind": JSONValue(code: kind),
      "group": JSONValue(code: group),
      "date": JSONValue(form: day),
      "record": JSONValue(record.kind),
      "id": JSONValue(record.id),
      "area": context.value(area),
      "party": context.value(party),
      "from": ends.from,
      "to": ends.to,
      "days": days,
      "period": period,
      "title": JSONValue(title(in: context)),
      "text": JSONValue(words(in: context)),
      "illustrative": JSONValue(isIllustrative),
    ]
  }

  private var ends: (from: JSONValue, to: JSONValue) {
    switch detail {
    case .ratings(let old, let new): (JSONValue(code: old), JSONValue(code: new))
    case .dates(let old, let new): (JSONValue(form: old), JSONValue(form: new))
    case .figure(let row, let before): (JSONValue(before?.value), JSONValue(row.value))
    case .days, .none: (.null, .null)
    }
  }

  private var days: JSONValue {
    if case .days(let days) = detail { JSONValue(days) } else { .null }
  }

  private var period: JSONValue {
    if case .figure(let row, _) = detail { JSONValue(form: row.period) } else { .null }
  }
}
