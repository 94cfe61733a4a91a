/// A practice that was adopted says what came of it.
package struct AdoptedPracticeHasOutcome: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.practices.filter { $0.stage == .adopted && $0.outcome.isEmpty }
      .map { practice in
        Finding(.w609, about: practice, field: "stage", "was adopted; add its outcome")
      }
  }
}
