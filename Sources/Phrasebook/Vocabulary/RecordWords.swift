/// The labels of practices, agreements, exchanges, experts and sources.
package struct RecordWords: Sendable {
  package let outcome, noOutcome: String
  package let signed, inForce, past, noEnd, term, signatories: String
  package let renewsItself: String
  package let went, planned, ratioRule, shareOfPlan, bothWays, all: String
  package let sectors, worksAt, languages, free, consent, consentGiven: String
  package let checked: String
  package let nameWithheld, contactInternal: String
  package let noneHere, countedOncePerSector: String
  package let publisher, author, published, accessed, url, asWorded, conflicts: String
  package let id, source, noSource, certainty, visibility, description, note: String
}
