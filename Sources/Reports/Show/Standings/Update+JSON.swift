import ProgrammeModel

extension Update {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "party": context.value(party),
      "workstream": context.value(workstream),
      "date": JSONValue(form: date),
      "rating": JSONValue(code: rating),
      "text": context.value(text),
      "progress_pct": JSONValue(progress),
      "blockers": context.value(blockers),
      "next_step": context.value(nextStep),
      "author": JSONValue(context.author(of: self)),
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}
