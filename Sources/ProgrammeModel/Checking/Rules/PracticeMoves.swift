/// A practice that is under way has reached a stage within half a year.
package struct PracticeMoves: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.dated.practices.compactMap { standing in
      guard let days = standing.daysStill(on: assessment.asOf) else { return nil }
      let practice = standing.practice
      let isStaged = standing.stageDate != nil && standing.stageDate == practice.stageDate
      return Finding(
        .w608, about: practice, field: isStaged ? "stage_date" : "shared",
        "has stood at \"\(standing.stage.rawValue)\" for \(days) days; ask \"\(practice.to)\" how far it got"
      )
    }
  }
}
