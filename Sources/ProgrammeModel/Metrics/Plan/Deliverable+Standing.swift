extension Deliverable {
  /// Where it stood on a day: what became of it counts from its day, or else from the first update of its area on, and it is
  /// planned until then.
  public func status(in dated: DatedSnapshot) -> Status {
    let day = status == .accepted ? dateAccepted : nil
    return day.map { dated.isKnown($0) } ?? dated.hasHeard(of: area) ? status : .planned
  }

  /// When it was accepted, or `nil` while it was not.
  public func dateAccepted(in dated: DatedSnapshot) -> PartialDate? {
    dateAccepted.flatMap { dated.isKnown($0) ? $0 : nil }
  }
}
