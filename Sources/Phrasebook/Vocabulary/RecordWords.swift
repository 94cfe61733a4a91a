/// The labels of practices, agreements, exchanges, experts and sources.
package struct RecordWords: Sendable {
  package let outcome, noOutcome, standsStill: String
  package let signed, reported, ended, inForce, past, noEnd, term, signatories, follows: String
  package let renewsItself: String
  package let went, planned, ratioRule, shareOfPlan, noExchange, bothWays, all: String
  package let sectors, worksAt, languages, free, now, onRequest, consent, consentGiven: String
  package let checked: String
  package let nameWithheld, contactInternal: String
  package let noneHere, countedOncePerSector: String
  package let publisher, author, published, accessed, licence, url, asWorded, conflicts: String
  package let id, source, noSource, certainty, visibility, otherFields, description, note: String
}
