package import ProgrammeModel

/// Why the day on screen is not today.
package enum AsOfBadge: String, CaseIterable, Sendable {
  /// The data directory pins it.
  case pinned

  /// The reader travels back in time: everything is as it was known then.
  case asItWas

  /// The reader travels ahead: nothing more is known than what is on file for the data's own day.
  case ahead
}

extension AsOfBadge {
  /// Whether the day is another than the data's own.
  package var isOfAnotherDay: Bool { self != .pinned }

  /// Why a day is not today, or `nil` where it is.
  ///
  /// - Parameter ownDay: the day that the data itself stands for.
  package init?(on day: Day, of ownDay: Day, isPinned: Bool) {
    if day < ownDay {
      self = .asItWas
    } else if day > ownDay {
      self = .ahead
    } else if isPinned {
      self = .pinned
    } else {
      return nil
    }
  }
}
