extension Deliverable {
  /// Where it stood on a day: accepted only from its date.
  public func status(asOf day: Day) -> Status {
    let isLater = dateAccepted.map { $0.earliest > day } ?? false
    return status == .accepted && isLater ? .submitted : status
  }

  /// When it was accepted, or `nil` while it was not.
  public func dateAccepted(asOf day: Day) -> PartialDate? {
    dateAccepted.flatMap { $0.earliest <= day ? $0 : nil }
  }
}
