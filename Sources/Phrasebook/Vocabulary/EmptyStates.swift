/// What a place without records says.
package struct EmptyStates: Sendable {
  package let areas, workstreams, milestones, deliverables, indicators, updates, requests: String
  package let practices, risks, decisions, events, documents, agreements, series, figures: String
  package let exchanges, experts, sources, changes, findings, history, evidence, targets: String
  package let holidays: String
}
