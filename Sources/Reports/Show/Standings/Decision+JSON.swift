import ProgrammeModel

extension Decision {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(title),
      "date": JSONValue(form: date),
      "meeting": context.value(meeting),
      "decided_by": context.value(decidedBy),
      "text": context.value(text),
      "actions": .array(actions.map { $0.json(in: context) }),
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}

extension Decision.Action {
  /// `done` is `null` while it was open, also where it was done later.
  func json(in context: ShowContext) -> JSONValue {
    [
      "title": context.value(title),
      "owner": JSONValue(context.visible(owner)),
      "due": JSONValue(form: due),
      "done": isDone(by: context.asOf) ? JSONValue(form: done) : .null,
    ]
  }
}

extension ShowContext {
  /// The contact or party that answers for something; `nil` where this audience may not know of it.
  func visible(_ owner: Owner?) -> String? {
    owner.flatMap { isVisible($0.text, of: [Contact.kind, Party.kind]) ? $0.text : nil }
  }
}
