/// The days that an agreement covers, as far as they are known, and how they lie to the as-of day.
public struct AgreementSpan: Hashable, Sendable {
  /// How it lies to the as-of day.
  public enum State: Hashable, Sendable { case planned, current, past }

  /// From its entry into force, or else its signature.
  public let start: Day

  /// Its last day; `nil` where no end is stated.
  public let end: Day?

  /// Whether the end follows from the term, rather than being stated.
  public let isEndDerived: Bool
  public let state: State
  private let runsOut: Day?

  /// Returns `nil` where an agreement names no date to begin with, or none that was known.
  public init?(_ standing: AgreementStanding, in dated: DatedSnapshot) {
    let agreement = standing.agreement
    guard standing.areTermsKnown, let start = (agreement.inForce ?? agreement.signed)?.earliest
    else { return nil }
    self.start = start
    let successor = Self.isReplaced(standing) ? Self.successorDay(of: agreement, in: dated) : nil
    end = [agreement.expiry, successor].compactMap { $0 }.min().map { max($0, start) }
    isEndDerived = agreement.expires == nil && agreement.expiry != nil && end == agreement.expiry
    runsOut = standing.runsOut
    let isOver = standing.runsOut.map { $0 < dated.asOf } ?? false
    switch standing.status {
    case .planned: state = .planned
    case .expired, .superseded, .terminated: state = .past
    default: state = isOver ? .past : .current
    }
  }

  /// Days to its end, where that is near and nothing renews it; `nil` otherwise.
  public func noticeOfEnd(asOf: Day) -> Int? {
    guard state == .current, let runsOut, runsOut >= asOf,
      runsOut - asOf <= AgreementStanding.noticeDays
    else { return nil }
    return runsOut - asOf
  }

  private static func isReplaced(_ standing: AgreementStanding) -> Bool {
    standing.status == .superseded
  }

  private static func successorDay(of agreement: Agreement, in dated: DatedSnapshot) -> Day? {
    dated.successors(of: agreement).compactMap { $0.signed?.earliest }.min()
  }
}
