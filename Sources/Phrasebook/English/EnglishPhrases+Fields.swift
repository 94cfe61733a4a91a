extension EnglishPhrases {
  var fieldWords: FieldWords { Self.labels }

  private static let labels = FieldWords(
    mainLanguage: "main language", currency: "currency", shownAsOf: "shown as of",
    staleAfter: "stale after", dueSoonWithin: "due soon within", amberOver: "amber slip over",
    redOver: "red when late over",
    shortName: "short name", country: "country", subdivision: "ISO 3166-2 code",
    timeZone: "time zone",
    role: "role", body: "body", email: "e-mail", phone: "phone",
    dayOff: "day off", travellers: "travellers", direction: "direction",
    licence: "licence", participants: "participants", supersedes: "supersedes",
    tags: "tags", updated: "updated", externalIds: "other ids", otherFields: "other fields")
}
