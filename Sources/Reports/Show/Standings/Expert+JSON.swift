import ProgrammeModel

extension Expert {
  /// `name` and `contact` are `null` without consent.
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "name": context.value(personName),
      "title": context.value(title),
      "party": context.value(party),
      "institution": context.value(institution),
      "sectors": .array(sectors.map { JSONValue($0) }),
      "languages": .array(languages.map { JSONValue($0) }),
      "availability": context.value(origin.text("availability")),
      "consent": JSONValue(hasConsented),
      "contact": context.value(contact),
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}
