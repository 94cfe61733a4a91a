/// Something that keepers should look at, though the record can be read and shown.
///
/// Unlike a ``Rule``, it may depend on the day, and is asked only when somebody wants to know.
package protocol AdviceRule: Sendable {
  /// Every place that wants a look.
  func findings(in assessment: Assessment) -> [Finding]
}

/// Every advice, one line each: a new one is its file, a line here and its tests.
package enum Advice {
  package static let rules: [any AdviceRule] =
    trade + plan + status + events + quality

  private static let trade: [any AdviceRule] = [
    ComponentsAddUp(), ComponentsComeToTotal(), ReportedGrowthIsComputedGrowth(),
    TargetLiesAhead(), SourcesAgree(), ScopesAreKnownAndAlike(), FiguresRestOnMoreThanHeadlines(),
  ]

  private static let plan: [any AdviceRule] = [
    DueMilestoneIsMet(), MetMilestoneHasDate(), MilestoneIsMetBeforeToday(), ForecastLiesAhead(),
    DueLiesWithinPeriod(), DependencyIsDueFirst(), MovedDueHasHistory(), DueDatesAreSpread(),
  ]

  private static let status: [any AdviceRule] = [
    StatusIsFresh(), BothPartiesReport(), PartiesRateAlike(), GreenHasNoCriticalDelay(),
    UpdateIsNotFromTheFuture(),
  ]

  private static let events: [any AdviceRule] = [
    PastEventIsHeld(), HeldEventHasOutcome(), EventIsOnWorkingDay(), EventIsInWorkingHours(),
    EventsDoNotOverlap(), AgreementRuns(), PlannedAgreementLiesAhead(), PracticeMoves(),
    AdoptedPracticeHasOutcome(),
  ]

  private static let quality: [any AdviceRule] = [
    FactHasSource(), SourceCanBeFound(), FigureRestsOnRealRecords(), PersonConsented(),
    ContactsAndSourcesAreUsed(), TextsAreSound(), FileIsCanonical(),
  ]

  /// What a snapshot's files and records say wrongly, and every advice on the day, in order.
  package static func findings(for assessment: Assessment) -> [Finding] {
    var findings = assessment.snapshot.findings
    // Those of the end go through every text: asked first, they leave no processor with one at last.
    let advice = SharedWork(rules.reversed(), atATime: 1) { $0.findings(in: assessment) }
    findings += advice.all().joined()
    return findings.inOrder
  }
}
