/// A practice that is under way has reached a stage within half a year.
package struct PracticeMoves: AdviceRule {
  package init() {}

  /// Days. Source: the validation rules.
  private static let longest = 180

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.snapshot.practices.compactMap { practice in
      guard practice.stage != .adopted, practice.stage != .declined,
        let date = practice.stageDate ?? practice.shared,
        assessment.asOf - date.latest > Self.longest
      else { return nil }
      return Finding(
        .w608, about: practice, field: practice.stageDate == nil ? "shared" : "stage_date",
        """
        is \(practice.stage.rawValue) for \(assessment.asOf - date.latest) days; \
        ask "\(practice.to)" how far it got
        """)
    }
  }
}
