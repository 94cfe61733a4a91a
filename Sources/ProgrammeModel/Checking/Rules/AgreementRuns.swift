/// An agreement has not expired, and does not soon.
package struct AgreementRuns: AdviceRule {
  package init() {}

  /// Days ahead. Source: the validation rules.
  private static let soon = 180

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.agreements.filter(isRunning).compactMap { agreement in
      guard let expiry = agreement.expiry, expiry - assessment.asOf <= Self.soon else { return nil }
      let days = expiry - assessment.asOf
      return Finding(
        .w606, about: agreement, field: agreement.expires == nil ? "term" : "expires",
        days < 0
          ? "expired on \(expiry); set its status, or write what renewed it"
          : "expires on \(expiry), in \(days) days; plan its renewal")
    }
  }

  private func isRunning(_ agreement: Agreement) -> Bool {
    switch agreement.status {
    case .signed, .inForce, nil: !agreement.renewsItself
    case .planned, .expired, .superseded, .terminated: false
    }
  }
}
