import Phrasebook
import ProgrammeModel
import TerminalKit

/// Every area with both cities' ratings and the evidence, in columns side by side.
struct KioskAreas: Widget {
  let columns: Int
  let isRoomy: Bool
  let context: Context

  /// Narrower than this, the cities' ratings are glyphs, and their words stand once below.
  private static let leastForWords = 50

  func render(into frame: inout Frame, area: Rect) {
    let standings = context.assessment.areas
    let border = Pane(title, note: note)
    frame.draw(border, in: area)
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
      if inside.width < Self.leastForWords { drawLegend(into: &frame, area: area) }
    }
    // A note that reaches over the line between the columns stands before it.
    if columns > 1, note.columns + 4 > area.width / columns {
      frame.draw(border, in: area.row(0))
    }
  }

  /// How many areas differ, and which records the ratings rest on, where they are not all.
  private var note: [Span] {
    let differing = context.assessment.areas.count(where: \.isMismatch)
    let differs =
      differing > 0 ? [Span("! \(context.phrases.differing(differing))", as: .alert)] : []
    let parts = differs + context.basis.map { Span($0, as: .muted) }
    return Array(parts.map { [$0] }.joined(separator: [Span(" · ", as: .muted)]))
  }

  /// What the cities' glyphs mean, in the lower border: those that are shown.
  private func drawLegend(into frame: inout Frame, area: Rect) {
    let shown = Set(context.assessment.areas.flatMap { $0.reported.map(\.rating) })
    let words = Rating.allCases.filter(shown.contains).flatMap {
      context.spans(of: $0, isFull: false) + [Span(" ")]
    }
    let legend = ([Span(" ")] + words).truncated(to: area.width - 4)
    frame.write(legend, at: Point(x: area.maxX - legend.columns - 2, y: area.maxY - 1))
  }

  private var title: [Span] {
    let updates = context.assessment.areas.flatMap { $0.reported.compactMap(\.update) }
    let isIllustrative = updates.contains { context.snapshot.updates[$0]?.isIllustrative == true }
    return [Span(context.phrases.titles.areas.full, as: .title)]
      + (isIllustrative ? [Context.illustrativeMark] : [])
  }

  private func draw(_ standings: [AreaStanding], into frame: inout Frame, area: Rect) {
    let hasWords = area.width >= Self.leastForWords
    let step = isRoomy ? 2 : 1
    let table = TerminalKit.Table(
      columns: tableColumns(hasWords), count: max(standings.count * step - (step - 1), 0)
    ) { line in
      guard line % step == 0 else { return .blank }
      return TableRow(cells(of: standings[line / step], hasWords))
    }
    frame.draw(table, in: area)
  }

  private func tableColumns(_ hasWords: Bool) -> [Column] {
    let phrases = context.phrases
    let cities = context.snapshot.parties.map { party in
      let name = hasWords ? nil : context.string(party.short)
      let heading = name ?? phrases.ratingHeading(party: context.title(of: party)).short
      let least = hasWords ? Self.rating : 1
      return Column(
        heading, width: .fixed(max(least, DisplayWidth.columns(of: heading))),
        gap: hasWords ? 2 : 1)
    }
    let heading = [Context.derivedMark, Span(phrases.headings.evidence.short, as: .muted)]
    return [Column(phrases.headings.area.short, width: .flexible(least: 8))]
      + cities + [
        Column(
          heading, width: .fixed(max(Self.rating, heading.columns)), gap: hasWords ? 2 : 1),
        Column("", width: .fixed(1), gap: 1),
      ]
  }

  /// The columns of a rating in few words.
  private static let rating = 7

  private func cells(of standing: AreaStanding, _ hasWords: Bool) -> [[Span]] {
    let cities = standing.reported.map {
      hasWords ? context.spans(of: $0.rating, isFull: false) : [context.glyph(of: $0.rating)]
    }
    let mark = standing.isMismatch ? [Span("!", as: .alert)] : []
    return [context.nameSpans(of: standing.area)] + cities
      + [context.spans(of: standing.evidence.rating, isFull: false), mark]
  }
}
