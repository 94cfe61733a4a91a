import ProgrammeModel

extension Practice {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(title),
      "from": context.value(from),
      "to": context.value(to),
      "workstream": context.value(workstream),
      "form": JSONValue(code: form),
      "shared": JSONValue(form: shared),
      "stage": JSONValue(code: stage),
      "stage_date": JSONValue(form: stageDate),
      "outcome": context.value(outcome),
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}
