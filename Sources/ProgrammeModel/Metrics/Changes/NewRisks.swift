/// A risk was seen.
enum NewRisks: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.areas.flatMap { area in
      span.dated.risks(of: area.id).compactMap { risk in
        span.day(of: risk.opened).map {
          Change(.risk, on: $0, risk, area: area.id, party: risk.party)
        }
      }
    }
  }
}
