import Phrasebook
import ProgrammeModel

extension ShowContext {
  /// What every document says of itself under its title: the day, the marks, the findings.
  var facts: String {
    let programme = snapshot.programme
    let isMarked = !dated.hidesIllustrative && assessment.illustrativeCount > 0
    let facts = [
      [phrases.asOf(asOf), badge.map { phrases.badge($0) }].compactMap { $0 }
        .joined(separator: " "),
      badge == .asItWas ? phrases.forecastsAsStored : nil,
      programme.signed.map { phrases.signed($0) },
      isMarked ? phrases.illustrativeCount(assessment.illustrativeCount, mark: "◇") : nil,
      findings,
    ]
    return facts.compactMap { $0 }.joined(separator: " · ")
  }

  private var findings: String? {
    let counts = assessment.findingIndex.counts
    let (errors, warnings) = (counts[.error] ?? 0, counts[.warning] ?? 0)
    guard errors + warnings > 0 else { return nil }
    return phrases.findings(errors: errors, warnings: warnings, notes: counts[.info] ?? 0)
  }
}
