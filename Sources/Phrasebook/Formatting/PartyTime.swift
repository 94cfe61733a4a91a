package import ProgrammeModel

/// A moment by one party's clock.
package struct PartyTime: Hashable, Sendable {
  /// What the party is called beside its clock, such as `MSK`.
  package let label: String
  package let day: Day

  /// Minutes after midnight, from 0 to 1439.
  package let minute: Int

  package init(label: String, day: Day, minute: Int) {
    self.label = label
    self.day = day
    self.minute = minute
  }
}
