/// An agreement that is planned is not planned for a day that has passed.
package struct PlannedAgreementLiesAhead: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.agreements.filter { $0.status == .planned }.compactMap { agreement in
      let dates = [("signed", agreement.signed), ("in_force", agreement.inForce)]
      let past = dates.first { $0.1.map { $0.latest < assessment.asOf } ?? false }
      guard let (field, date) = past, let date else { return nil }
      return Finding(
        .w607, about: agreement, field: field,
        "is planned, but \(field) \"\(date)\" is past; set its status, or a new date")
    }
  }
}
