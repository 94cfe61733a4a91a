/// A request was opened, fell overdue, or was answered.
enum RequestChanges: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.requests.flatMap { standing -> [Change] in
      let request = standing.request
      func change(_ kind: Change.Kind, on day: Day, _ detail: Change.Detail = .none) -> Change {
        Change(kind, on: day, request, area: request.area, party: request.to, detail)
      }
      let overdue = standing.overdueDays.flatMap { days in
        let day = span.last + (1 - days)
        return span.contains(day) ? change(.requestOverdue, on: day, .days(days)) : nil
      }
      return [
        span.day(of: request.opened).map { change(.requestNew, on: $0) }, overdue,
        span.day(of: request.answered).map { change(.requestAnswered, on: $0) },
      ].compactMap { $0 }
    }
  }
}
