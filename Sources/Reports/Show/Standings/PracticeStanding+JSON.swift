import ProgrammeModel

extension PracticeStanding {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(practice.title),
      "from": context.value(practice.from),
      "to": context.value(practice.to),
      "area": context.value(practice.area),
      "workstream": context.value(practice.workstream),
      "form": JSONValue(code: practice.form),
      "shared": JSONValue(form: practice.shared),
      "stage": JSONValue(code: stage),
      "stage_date": JSONValue(form: stageDate),
      "outcome": context.value(outcome),
      "illustrative": JSONValue(practice.isIllustrative),
    ]
  }
}
