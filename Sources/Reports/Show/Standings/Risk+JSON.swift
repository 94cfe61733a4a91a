import ProgrammeModel

extension Risk {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(title),
      "party": context.value(party),
      "probability": JSONValue(probability),
      "impact": JSONValue(impact),
      "level": JSONValue(code: level),
      "score": JSONValue(score),
      "response": JSONValue(code: response),
      "mitigation": context.value(mitigation),
      "opened": JSONValue(form: opened),
      "review_due": JSONValue(form: reviewDue),
      "status": JSONValue(code: status),
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}
