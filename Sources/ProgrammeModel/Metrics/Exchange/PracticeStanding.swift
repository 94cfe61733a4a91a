/// How far a practice had got on a day.
///
/// Rule: its stage only from `stage_date`; before that shared, or offered where it had not been shared yet.
public struct PracticeStanding: Sendable, Identifiable {
  public let practice: Practice
  public let stage: Practice.Stage

  /// When it reached that stage; `nil` where no date tells.
  public let stageDate: PartialDate?

  /// What came of it, once it has reached its stage as stored.
  public let outcome: LocalizedText?

  public var id: Identifier<Practice> { practice.id }

  /// A practice that is under way is to move within this many days.
  ///
  /// Source: the validation rules.
  public static let longestStill = 180

  /// Days since it last moved, where that is too long for one that is under way; else `nil`.
  public func daysStill(on day: Day) -> Int? {
    guard stage != .adopted, stage != .declined, let date = stageDate ?? practice.shared,
      day - date.latest > Self.longestStill
    else { return nil }
    return day - date.latest
  }

  package init(_ practice: Practice, in dated: DatedSnapshot) {
    self.practice = practice
    if dated.isKnown(practice.stageDate) {
      stage = practice.stage
      stageDate = practice.stageDate
      outcome = practice.outcome
    } else {
      let isShared = practice.shared.map { dated.isKnown($0) } ?? false
      stage = isShared ? .shared : .offered
      stageDate = isShared ? practice.shared : nil
      outcome = nil
    }
  }
}
