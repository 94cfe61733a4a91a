/// An agreement was signed.
enum SignedAgreements: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.dated.agreements.compactMap { standing in
      span.day(of: standing.signed).map { day in
        Change(.agreementSigned, on: day, standing.agreement, area: standing.agreement.areas.first)
      }
    }
  }
}
