import Phrasebook
import ProgrammeModel

extension ShowContext {
  /// What every document says of itself under its title: the day, the marks, the findings.
  var facts: String {
    let programme = snapshot.programme
    let facts = [
      [phrases.asOf(asOf, badge: badge), badge.map { phrases.badge($0) }].compactMap { $0 }
        .joined(separator: " "),
      forecasts,
      programme.signed.map { phrases.signed($0) },
      illustrative,
      snapshot.audience == .internal ? nil : phrases.audience(snapshot.audience),
      findings,
    ]
    return facts.compactMap { $0 }.joined(separator: " · ")
  }

  /// What forecasts count, on another day than the data's own: those stored now, or none.
  private var forecasts: String? {
    guard badge?.isOfAnotherDay == true else { return nil }
    return dated.knowsForecasts ? phrases.forecastsAsStored : phrases.noForecastsYet
  }

  /// How many records are marked illustrative, or hidden for it.
  private var illustrative: String? {
    let count = assessment.illustrativeCount
    if count == 0 { return nil }
    return dated.hidesIllustrative
      ? phrases.illustrativeHidden(count, mark: "◇") : phrases.illustrativeCount(count, mark: "◇")
  }

  private var findings: String? {
    let counts = assessment.findingIndex.counts
    let (errors, warnings) = (counts[.error] ?? 0, counts[.warning] ?? 0)
    guard errors + warnings > 0 else { return nil }
    return phrases.findings(errors: errors, warnings: warnings, notes: counts[.info] ?? 0)
  }
}
