import ProgrammeModel

extension Sequence<MilestoneStanding> {
  /// By the date promised, then by id; those without a date last.
  func inOrderOfDue() -> [MilestoneStanding] {
    sorted { left, right in
      (left.due?.latest.number ?? .max, left.milestone.common.id)
        < (right.due?.latest.number ?? .max, right.milestone.common.id)
    }
  }
}
