/// What a place without records says.
package struct EmptyStates: Sendable {
  package let areas, workstreams, milestones, deliverables, indicators, requests: String
  package let practices, risks, decisions, events, documents, agreements, series, figures: String
  package let exchanges, experts, sources, history, evidence, targets: String

  /// There are milestones, and none is open.
  package let openMilestones: String
}
