/// What screens, panes and tabs are called.
package struct Titles: Sendable {
  package let overview, programme, areas, area, workstreams, milestones, trade: Term
  package let upcoming, attention, events, requests, practices, agreements, exchanges: Term
  package let experts, sources, changes, data, help, decisions, deliverables, ratingHistory: Term
  package let summary, timeline, risks, indicators, documents, agenda, months, past: Term
  package let riskMatrix, openRisks, dependencies, nextTogether, dateHistory, evidence: Term
  package let series, reconciliation, growth, neededGrowth, claims, mirror, directory: Term
  package let coverage, peopleEachWay, byPeriod, institutions, sharedWorkingDays, findings: Term
  package let files, texts, keys, everywhere, signs, filterWords, goTo, settings: Term
  package let findEverywhere: Term
}
