import Phrasebook
import ProgrammeModel

extension PackSection {
  /// What each side is to answer, under its name.
  static func requests(in context: ShowContext) -> PackSection {
    let open = context.assessment.requests.filter(\.isOpen)
    let waiting = context.assessment.waiting.filter { $0.count > 0 }
    let blocks = waiting.map { waiting -> PackBlock in
      let title = context.phrases.owes(
        Owing(
          party: context.name(of: waiting.party), count: waiting.count,
          oldestDays: waiting.oldestDays))
      let own = open.filter { $0.request.to == waiting.party }
      return .sheet(.requests(own, titled: title, in: context))
    }
    return PackSection(
      title: context.phrases.reportSections.requests,
      blocks: blocks.isEmpty ? [.line(context.emptyPlaces.openRequests)] : blocks)
  }
}
