import Phrasebook
import ProgrammeModel

extension PackSection {
  /// What was held since then, and what comes next by all clocks.
  static func events(in context: ShowContext) -> PackSection {
    let since = ChangesDocument(in: context).since
    let held = context.assessment.events.filter { standing in
      guard standing.status == .held, let last = standing.lastDay else { return false }
      return since.map { last >= $0 } ?? true
    }
    let titles = context.phrases.titles
    return PackSection(
      title: context.phrases.reportSections.events,
      blocks: [
        .sheet(.events(held, titled: titles.past.full, in: context)),
        .sheet(.events(context.assessment.upcoming, titled: titles.upcoming.full, in: context)),
      ])
  }
}
