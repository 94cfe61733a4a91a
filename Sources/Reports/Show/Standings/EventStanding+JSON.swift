import ProgrammeModel

extension EventStanding {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(event.title),
      "start": JSONValue(event.origin.string("start")),
      "local": context.byParty { party in JSONValue(start(for: party)?.form) },
      "days": context.byParty { party in JSONValue(start(for: party)?.days) },
      "working_days": JSONValue(workingDays.value),
      "status": JSONValue(code: status),
      "areas": context.value(event.areas),
      "illustrative": JSONValue(event.isIllustrative),
    ]
  }

  /// When it begins by a party's clock; `nil` where its start can't be told.
  func start(for party: Party) -> LocalStart? { local.first { $0.party == party.id } }
}

extension EventStanding.LocalStart {
  /// A day, or a day and a time of day: `2021-11-26T09:00`.
  var form: String {
    (minute.map { DateTime.local(day, minute: $0) } ?? .date(PartialDate(day))).description
  }
}
