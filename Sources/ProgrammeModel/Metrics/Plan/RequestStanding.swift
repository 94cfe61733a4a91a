/// A request as it stood on a day.
public struct RequestStanding: Sendable, Identifiable {
  public let request: Request

  /// Whether an answer was still awaited.
  public let isOpen: Bool

  /// Days since it was opened, up to its answer or the as-of day.
  public let days: Int

  /// Days past its due date while it is open, or `nil`.
  public let overdueDays: Int?

  /// Whether it was answered after the day it was due.
  public var wasAnsweredLate: Bool {
    guard !isOpen, let answered = request.answered, let due = request.due else { return false }
    return answered.earliest > due.latest
  }

  public var id: Identifier<Request> { request.id }

  package init(_ request: Request, in dated: DatedSnapshot) {
    let asOf = dated.asOf
    self.request = request
    let answered = request.answered.map { dated.dayKnown($0) }.flatMap { $0 <= asOf ? $0 : nil }
    isOpen = answered == nil
    days = request.opened.map { max(0, (answered ?? asOf) - $0.earliest) } ?? 0
    let lateDays = request.due.map { asOf - $0.latest }
    overdueDays = answered == nil ? lateDays.flatMap { $0 > 0 ? $0 : nil } : nil
  }
}
