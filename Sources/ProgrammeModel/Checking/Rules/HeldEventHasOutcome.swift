/// An event that was held says what came of it.
package struct HeldEventHasOutcome: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.events.filter { $0.status == .held && $0.outcome.isEmpty }.map { event in
      Finding(
        .w602, about: event, field: "status", "was held and has no outcome; write what came of it")
    }
  }
}
