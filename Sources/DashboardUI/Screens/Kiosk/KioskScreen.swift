import Phrasebook
import ProgrammeModel
package import TerminalKit

/// The page for a wall: headline figures in large digits, every area, what comes next, and how old all that is.
///
/// It has no selection, and nothing moves unless what it shows does.
package struct KioskScreen: Screen {
  package init() {}

  package static let commands: [BrowseCommand<Self>] = [back]

  package func title(in context: Context) -> String { context.phrases.titles.overview.full }

  package func mark(in context: Context) -> Span? {
    context.mark(of: context.assessment.rating.rating)
  }

  /// Narrower than this, the programme goes by its cities and years.
  private static let leastForName = 110

  package func headline(in context: Context, columns: Int) -> [Span]? {
    let name = columns < Self.leastForName ? context.briefProgrammeName : context.programmeName
    return [Span(name, as: .title)]
  }

  package func isEmpty(in context: Context) -> Bool { KioskTiles.all(in: context).isEmpty }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let tiles = KioskTiles.all(in: context)
    guard !tiles.isEmpty else {
      let text = area.row(area.height / 2)
      frame.draw(Line(context.phrases.messages.noData, as: .muted, alignment: .centre), in: text)
      return
    }
    let ages = KioskAges(context).rows(columns: area.textColumns.width)
    let layout = KioskLayout(
      area: area, tiles: tiles.count, areas: context.assessment.areas.count,
      events: context.assessment.upcoming.count, needsAges: ages.count > 1)
    for (tile, place) in zip(tiles, layout.tiles) { frame.draw(tile, in: place) }
    if let place = layout.areas {
      let areas = KioskAreas(
        columns: layout.areaColumns, isRoomy: layout.isRoomy, context: context)
      frame.draw(areas, in: place)
    }
    if let place = layout.next { frame.draw(KioskNext(context: context), in: place) }
    if let place = layout.ages { frame.draw(Line(ages[0], as: .muted), in: place.textColumns) }
  }

  package func detail(in context: Context) -> DetailLine? {
    let ages = KioskAges(context).rows(columns: context.body.textColumns.width)
    return ages.last.map { DetailLine([Span($0, as: .muted)]) }
  }
}
