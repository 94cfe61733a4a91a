import Phrasebook
import ProgrammeModel

extension PackSection {
  /// Every area with both sides' words, why the evidence says otherwise, and what changed.
  static func ratings(in context: ShowContext) -> PackSection {
    let areas = context.assessment.areas
    let reasons = areas.flatMap { standing -> [String] in
      let title = context.title(of: standing.area)
      let because = standing.evidence.reasons.map { $0.words(in: context) }
      let lines = [
        because.isEmpty || standing.evidence.rating == .green
          ? nil : "\(context.words(standing.evidence.rating)): \(context.phrases.clauses(because))",
        standing.difference(in: context).map { "! \($0)" },
      ]
      return lines.compactMap { $0 }.map { "\(title): \($0)" }
    }
    let changes = ChangesDocument(in: context).sheet(in: context)
    return PackSection(
      title: context.phrases.reportSections.ratings,
      blocks: [.sheet(.areas(areas, in: context)), .list(reasons), .sheet(changes)])
  }
}
