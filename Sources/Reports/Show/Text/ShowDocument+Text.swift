import Phrasebook
import ProgrammeModel

extension ShowDocument {
  /// The whole document, with the lines that every document begins with.
  package func page(in context: ShowContext) -> PlainPage {
    let phrases = context.phrases
    let programme = context.snapshot.programme
    let isMarked = !context.dated.hidesIllustrative && context.assessment.illustrativeCount > 0
    let facts = [
      [phrases.asOf(context.asOf), context.badge.map { phrases.badge($0) }].compactMap { $0 }
        .joined(separator: " "),
      context.badge == .asItWas ? phrases.forecastsAsStored : nil,
      programme.signed.map { phrases.signed($0) },
      isMarked
        ? phrases.illustrativeCount(context.assessment.illustrativeCount, mark: "◇") : nil,
      findings(in: context),
    ]
    var page = PlainPage()
    page.title(context.title(of: programme))
    page.line(facts.compactMap { $0 }.joined(separator: " · "), level: 0)
    write(to: &page, in: context)
    return page
  }

  private func findings(in context: ShowContext) -> String? {
    let counts = context.assessment.findingIndex.counts
    let (errors, warnings) = (counts[.error] ?? 0, counts[.warning] ?? 0)
    guard errors + warnings > 0 else { return nil }
    return context.phrases.findings(
      errors: errors, warnings: warnings, notes: counts[.info] ?? 0)
  }
}
