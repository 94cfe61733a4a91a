import ProgrammeModel

extension RequestStanding {
  /// `answered` and `answer` are `null` while it was open, also where the answer came later.
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(request.title),
      "from": context.value(request.from),
      "to": context.value(request.to),
      "area": context.value(request.area),
      "workstream": context.value(request.workstream),
      "opened": JSONValue(form: request.opened),
      "due": JSONValue(form: request.due),
      "answered": isOpen ? .null : JSONValue(form: request.answered),
      "days": JSONValue(days),
      "overdue_days": JSONValue(overdueDays),
      "text": context.value(request.text),
      "answer": isOpen ? .null : context.value(request.answer),
      "illustrative": JSONValue(request.isIllustrative),
    ]
  }
}
