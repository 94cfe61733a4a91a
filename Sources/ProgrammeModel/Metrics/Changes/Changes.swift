/// What changed in a programme from a day on, up to the as-of day; both days count.
///
/// Ratings, dates and requests are told as they stood before the first day and as they stand now: what came and went
/// between is not.
public struct Changes: Sendable {
  /// The first day whose changes count.
  public let since: Day

  /// By group, the newest first; without a day last.
  public let all: [Change]

  init(since day: Day, in assessment: Assessment) {
    since = day
    let span = ChangeSpan(since: day, in: assessment)
    let found = ChangeRules.all.flatMap { $0.changes(in: span) }
    let groups = Dictionary(grouping: found, by: \.group)
    all = Change.Group.allCases.flatMap { group in
      (groups[group] ?? []).enumerated().sorted { left, right in
        let (first, second) = (left.element.day?.number ?? .min, right.element.day?.number ?? .min)
        return first != second ? first > second : left.offset < right.offset
      }.map(\.element)
    }
  }

  /// The changes of one group.
  public func of(_ group: Change.Group) -> [Change] { all.filter { $0.group == group } }
}
