package import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension Context {
  /// What the plan says of a milestone on the day shown.
  package func mark(of standing: MilestoneStanding) -> MilestoneMark {
    switch standing.status {
    case .met: return .met
    case .partiallyMet: return .partiallyMet
    case .notMet: return .notMet
    case .cancelled: return .cancelled
    case .scheduled, .inProgress: break
    }
    if standing.overdueDays != nil { return .late }
    if standing.slippage.map({ $0.days != 0 }) ?? false { return .expectedAnew }
    let daysLeft = standing.due.map { $0.latest - asOf } ?? .max
    return daysLeft <= dated.settings.dueSoonDays ? .dueSoon : .set
  }

  /// How milestones of one workstream stand: the worst of them, by the glyphs of ratings; `nil` where there are none. Evidence
  /// ratings are of areas alone.
  func planRating(of milestones: [MilestoneStanding]) -> Rating? {
    let marks = milestones.map { mark(of: $0) }
    if marks.isEmpty { return nil }
    if marks.contains(.late) || marks.contains(.notMet) { return .red }
    return marks.contains(.expectedAnew) ? .amber : .green
  }

  /// What the plan says of a milestone, as sign and word: `■ late`.
  package func state(of standing: MilestoneStanding) -> Span {
    let mark = mark(of: standing)
    return Span("\(mark.glyph) \(phrases.term(mark).short)", as: mark.role)
  }

  /// A mark for a breadcrumb: its sign, or its word where words are read aloud.
  func sign(of mark: MilestoneMark) -> Span {
    Span(isSpoken ? phrases.term(mark).full : mark.glyph, as: mark.role)
  }

  /// The same, and for how many days it is late: `■ 41 d late`.
  package func stateWithDays(of standing: MilestoneStanding) -> Span {
    guard let days = standing.overdueDays else { return state(of: standing) }
    let mark = mark(of: standing)
    return Span("\(mark.glyph) \(phrases.late(days: days))", as: mark.role)
  }

  /// How far a milestone slips, or a dash.
  package func slip(of standing: MilestoneStanding) -> Span {
    guard let days = standing.slippage?.days, days != 0 else { return Span("–", as: .muted) }
    return Span(phrases.slip(days: days), as: days > 0 ? .caution : .plain)
  }
}
