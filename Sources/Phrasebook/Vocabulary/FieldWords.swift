/// The labels of fields that stand on a record's own page alone.
package struct FieldWords: Sendable {
  package let mainLanguage, currency, shownAsOf: String
  package let staleAfter, dueSoonWithin, amberOver, redOver: String
  package let shortName, country, subdivision, timeZone: String
  package let role, body, email, phone: String
  package let dayOff, travellers, direction: String
  package let licence, participants, supersedes: String
  package let tags, updated, externalIds, otherFields: String
}
