/// Something was decided.
enum NewDecisions: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.dated.snapshot.decisions.filter(span.dated.shows).compactMap { decision in
      span.day(of: decision.date).map { Change(.decision, on: $0, decision, area: decision.area) }
    }
  }
}
