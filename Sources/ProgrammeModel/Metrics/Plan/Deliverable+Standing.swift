extension Deliverable {
  /// Where it stood on a day: what became of it counts from its day, or else from the first update of its area on, and it is
  /// planned until then.
  public func status(in dated: DatedSnapshot) -> Status {
    let day = status == .accepted ? dateAccepted : nil
    return day.map { dated.isKnown($0) } ?? dated.hasHeard(of: area) ? status : .planned
  }

  /// Days since its last due day while it was not accepted, or `nil` where that had not passed.
  public func overdueDays(in dated: DatedSnapshot) -> Int? {
    guard status(in: dated) != .accepted, let due = due?.latest, due < dated.asOf else {
      return nil
    }
    return dated.asOf - due
  }

  /// When it was accepted, or `nil` while it was not.
  public func dateAccepted(in dated: DatedSnapshot) -> PartialDate? {
    dateAccepted.flatMap { dated.isKnown($0) ? $0 : nil }
  }
}
