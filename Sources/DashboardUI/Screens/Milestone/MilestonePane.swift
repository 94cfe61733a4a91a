/// The panes of a milestone's screen, in the order of their digits.
enum MilestonePane: Int, CaseIterable, Sendable {
  case facts, history, evidence
}
