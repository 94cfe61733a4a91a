package import ProgrammeModel

/// From when `show changes` counts.
package enum ShowSince: Hashable, Sendable {
  /// From the last held event with decisions.
  case meeting
  case day(Day)

  /// Reads `meeting`, or a date of which the first day counts; `nil` where it is neither.
  package init?(_ text: String) {
    if text == "meeting" {
      self = .meeting
    } else if let date = PartialDate(text) {
      self = .day(date.earliest)
    } else {
      return nil
    }
  }
}
