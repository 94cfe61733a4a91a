/// An update is dated on a day that has come.
package struct UpdateIsNotFromTheFuture: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.updates.compactMap { update in
      guard let date = update.date, date.earliest > assessment.asOf else { return nil }
      return Finding(
        .w505, about: update, field: "date",
        "date \"\(date)\" is after \(assessment.asOf), the day it is read on; correct it")
    }
  }
}
