/// An agreement has not expired, and does not soon.
package struct AgreementRuns: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.dated.agreements.compactMap { standing in
      let agreement = standing.agreement
      guard let end = standing.runsOut, end - assessment.asOf <= AgreementStanding.noticeDays else {
        return nil
      }
      return Finding(
        .w606, about: agreement, field: agreement.expires == nil ? "term" : "expires",
        end < assessment.asOf
          ? "expired on \(end); set its status, or write what renewed it"
          : "expires on \(end), \(Self.words(end - assessment.asOf)); plan its renewal")
    }
  }

  private static func words(_ days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "in 1 day"
    default: "in \(days) days"
    }
  }
}
