import Phrasebook
import ProgrammeModel
import TerminalKit

extension Screen {
  /// The row that goes from an amber or red parent to the leaf that made it so.
  static func causeKey(
    shown place: CommandRow.Place = .helpOnly,
    _ cause: @escaping @Sendable (Self, Context) -> RecordName?
  ) -> BrowseCommand<Self> {
    Command(.character("c"), phrase: \.cause, shown: place) { screen, context in
      let leaf = cause(screen, context).flatMap { context.screen(for: $0) }
      return leaf.map { .push($0) } ?? .say(\.noCause)
    }
  }
}

extension Context {
  /// What made the programme's evidence rating so: the cause of its worst area.
  var causeOfProgramme: RecordName? {
    let rated = assessment.areas.filter { !$0.evidence.reasons.isEmpty }
    let worst = rated.max { ($0.evidence.rating.step ?? 0) < ($1.evidence.rating.step ?? 0) }
    return worst?.evidence.reasons.first?.record
  }

  /// What made an area's evidence rating so; `nil` where nothing did.
  func cause(of area: Identifier<Area>) -> RecordName? {
    assessment.area(area)?.evidence.reasons.first?.record
  }

  /// What made a workstream's area so: the gravest of its own, else the gravest of the area.
  func cause(of workstream: Identifier<Workstream>) -> RecordName? {
    guard let area = snapshot.workstreams[workstream]?.area else { return nil }
    let name = RecordName(kind: Workstream.kind, id: workstream.text)
    let reasons = assessment.area(area)?.evidence.reasons ?? []
    return reasons.first { parents(of: $0.record).contains(name) }?.record ?? cause(of: area)
  }
}
