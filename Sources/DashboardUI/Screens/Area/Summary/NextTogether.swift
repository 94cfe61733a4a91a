import Phrasebook
import ProgrammeModel
import TerminalKit

/// What both cities do next in an area: the event, how far it is, and when it is by both clocks.
struct NextTogether: Widget {
  private let standing: EventStanding
  private let context: Context

  /// A title, the event, its clocks.
  static let height = 3

  /// Creates what comes next; nothing where no event of the area lies ahead.
  init?(in area: Identifier<Area>, context: Context) {
    guard let standing = context.assessment.once(NextOfAreas.self).byArea[area] else { return nil }
    self.standing = standing
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    let event = standing.event
    let title = context.phrases.titles.nextTogether.full
    let mode = event.mode.map { [Span(", \(context.phrases.term($0).full)", as: .muted)] } ?? []
    let mark = context.illustrativeMark(event)
    let far = Span(context.nearness(of: standing, width: 1), as: .muted)
    let name = context.nameSpans(of: event)
    let room = area.width - far.columns - 2
    let whole = name + mode + mark
    let cut = name.truncated(to: room - mark.columns) + mark
    frame.draw(Line([Span(title, as: .title)]), in: area.row(0))
    frame.draw(Line(whole.columns <= room ? whole : cut, right: [far]), in: area.row(1))
    let when = context.when(standing, columns: area.width)
    frame.draw(Line(when, as: .muted), in: area.row(2))
    guard frame.isSpoken else { return }
    let words = [far.text, context.title(of: event), when].map(LinearText.clean)
    frame.note(.reading, in: area, words: "\(title): \(words.joined(separator: ", "))")
  }
}

/// The next event of each area.
private struct NextOfAreas: AssessedOnce {
  let byArea: [Identifier<Area>: EventStanding]

  init(_ assessment: Assessment) {
    var byArea: [Identifier<Area>: EventStanding] = [:]
    for standing in assessment.upcoming {
      for area in standing.event.areas where byArea[area] == nil { byArea[area] = standing }
    }
    self.byArea = byArea
  }
}
