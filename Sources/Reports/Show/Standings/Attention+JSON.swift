import ProgrammeModel

extension Attention {
  func json(in context: ShowContext) -> JSONValue {
    [
      "kind": JSONValue(code: kind),
      "id": JSONValue(id),
      "record": JSONValue(recordKind),
      "area": context.value(area),
      "party": context.value(party),
      "days": JSONValue(days),
      "text": JSONValue(sentence(in: context)),
    ]
  }
}
