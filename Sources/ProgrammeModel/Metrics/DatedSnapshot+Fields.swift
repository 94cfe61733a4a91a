extension DatedSnapshot {
  /// Fields of a record that stood otherwise than they are stored, by name; `nil` for one that was not known yet.
  func fieldsThen(of record: any Record) -> [String: JSONValue?] {
    switch record {
    case let milestone as Milestone: fieldsThen(of: milestone)
    case let deliverable as Deliverable: fieldsThen(of: deliverable)
    case let request as Request:
      RequestStanding(request, in: self).isOpen ? ["answered": nil, "answer": nil] : [:]
    case let practice as Practice: fieldsThen(of: practice)
    case let event as Event: fieldsThen(of: event)
    case let agreement as Agreement: fieldsThen(of: agreement)
    default: [:]
    }
  }

  private func fieldsThen(of milestone: Milestone) -> [String: JSONValue?] {
    let standing = MilestoneStanding(milestone, in: self)
    var then: [String: JSONValue?] = [:]
    if standing.status != milestone.status { then["status"] = .string(standing.status.rawValue) }
    if standing.due != milestone.due { then["due"] = Self.written(standing.due) }
    if standing.forecast == nil { then["forecast"] = .some(nil) }
    if !isKnown(milestone.dateMet) { then["date_met"] = .some(nil) }
    return then
  }

  private func fieldsThen(of deliverable: Deliverable) -> [String: JSONValue?] {
    let status = deliverable.status(in: self)
    var then: [String: JSONValue?] = [:]
    if status != deliverable.status { then["status"] = .string(status.rawValue) }
    if deliverable.dateAccepted(in: self) == nil { then["date_accepted"] = .some(nil) }
    return then
  }

  private func fieldsThen(of practice: Practice) -> [String: JSONValue?] {
    if isKnown(practice.stageDate) { return [:] }
    let standing = PracticeStanding(practice, in: self)
    return [
      "stage": .string(standing.stage.rawValue), "stage_date": Self.written(standing.stageDate),
      "outcome": nil,
    ]
  }

  private func fieldsThen(of event: Event) -> [String: JSONValue?] {
    let standing = EventStanding(event, in: self)
    if standing.status == event.status { return [:] }
    return ["status": .string(standing.status.rawValue), "outcome": nil]
  }

  private func fieldsThen(of agreement: Agreement) -> [String: JSONValue?] {
    let standing = AgreementStanding(agreement, in: self)
    var then: [String: JSONValue?] = [:]
    if standing.status != agreement.status {
      then["status"] = standing.status.map { .string($0.rawValue) }
    }
    if standing.inForce == nil { then["in_force"] = .some(nil) }
    if standing.signed == nil { for key in ["signed", "signatories"] { then[key] = .some(nil) } }
    if !standing.areTermsKnown {
      for key in ["term", "expires", "auto_renews"] { then[key] = .some(nil) }
    }
    return then
  }

  private static func written(_ date: PartialDate?) -> JSONValue? { date.map { .string("\($0)") } }
}
