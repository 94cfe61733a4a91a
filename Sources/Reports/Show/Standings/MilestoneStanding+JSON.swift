import ProgrammeModel

extension MilestoneStanding {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(milestone.title),
      "due": JSONValue(form: due),
      "forecast": JSONValue(form: forecast),
      "date_met": JSONValue(form: dateMet),
      "status": JSONValue(code: status),
      "slip_days": JSONValue(slippage?.days),
      "overdue_days": JSONValue(overdueDays),
      "critical": JSONValue(milestone.isCritical),
      "illustrative": JSONValue(milestone.isIllustrative),
    ]
  }
}

extension Workstream {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(title),
      "milestones": .array(context.dated.milestones(of: id).map { $0.json(in: context) }),
    ]
  }
}
