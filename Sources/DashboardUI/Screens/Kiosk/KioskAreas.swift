import Phrasebook
import ProgrammeModel
import TerminalKit

/// Every area with both cities' ratings and the evidence, in columns side by side.
struct KioskAreas: Widget {
  let columns: Int
  let isRoomy: Bool
  let context: Context

  /// Narrower than this, the evidence alone stands beside an area's name.
  private static let leastForCities = 50

  func render(into frame: inout Frame, area: Rect) {
    let standings = context.assessment.areas
    let differing = standings.count(where: \.isMismatch)
    let note = differing > 0 ? [Span("! \(context.phrases.differing(differing))", as: .alert)] : []
    frame.draw(Pane(title, note: note), in: area)
    let perColumn = (standings.count + columns - 1) / columns
    for column in 0..<columns {
      let start = area.width * column / columns
      let end = area.width * (column + 1) / columns
      if column > 0 {
        let line = Rect(x: area.minX + start, y: area.minY, width: 1, height: area.height)
        frame.draw(Divider(.vertical), in: line)
      }
      let inside = Rect(
        x: area.minX + start + 1, y: area.minY + 1,
        width: end - start - (column == columns - 1 ? 2 : 1), height: area.height - 2)
      let shown = standings.dropFirst(column * perColumn).prefix(perColumn)
      draw(Array(shown), into: &frame, area: inside)
    }
  }

  private var title: [Span] {
    let updates = context.assessment.areas.flatMap { $0.reported.compactMap(\.update) }
    let isIllustrative = updates.contains { context.snapshot.updates[$0]?.isIllustrative == true }
    return [Span(context.phrases.titles.areas.full, as: .title)]
      + (isIllustrative ? [Context.illustrativeMark] : [])
  }

  private func draw(_ standings: [AreaStanding], into frame: inout Frame, area: Rect) {
    let showsCities = area.width >= Self.leastForCities
    let step = isRoomy ? 2 : 1
    let table = TerminalKit.Table(
      columns: tableColumns(showsCities), count: max(standings.count * step - (step - 1), 0)
    ) { line in
      guard line % step == 0 else { return .blank }
      return TableRow(cells(of: standings[line / step], showsCities))
    }
    frame.draw(table, in: area)
  }

  private func tableColumns(_ showsCities: Bool) -> [Column] {
    let phrases = context.phrases
    let names = context.snapshot.parties.map {
      phrases.ratingHeading(party: context.title(of: $0)).short
    }
    let cities = names.map {
      Column($0, width: .fixed(max(Self.rating, DisplayWidth.columns(of: $0))), gap: 2)
    }
    let heading = [Context.derivedMark, Span(phrases.headings.evidence.short, as: .muted)]
    return [Column(phrases.headings.area.short, width: .flexible(least: 8))]
      + (showsCities ? cities : [])
      + [
        Column(heading, width: .fixed(max(Self.rating, heading.columns)), gap: 2),
        Column("", width: .fixed(1), gap: 1),
      ]
  }

  /// The columns of a rating in few words.
  private static let rating = 7

  private func cells(of standing: AreaStanding, _ showsCities: Bool) -> [[Span]] {
    let cities = standing.reported.map { context.spans(of: $0.rating, isFull: false) }
    let mark = standing.isMismatch ? [Span("!", as: .alert)] : []
    return [context.text(standing.area.title)] + (showsCities ? cities : [])
      + [context.spans(of: standing.evidence.rating, isFull: false), mark]
  }
}
