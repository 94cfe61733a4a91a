import TerminalKit

/// Where the parts of the kiosk page stand: tiles, areas, what comes next, and a row for ages that fit nowhere else.
///
/// With few rows blanks go first, then what comes next, then the areas; with few columns the last tiles.
struct KioskLayout {
  private(set) var tiles: [Rect] = []
  private(set) var areas: Rect?
  private(set) var next: Rect?
  private(set) var ages: Rect?

  /// How many areas stand side by side.
  let areaColumns: Int

  /// Whether a blank row stands between the areas.
  private(set) var isRoomy = false

  private static let leastForThree = 100
  private static let leastForTwo = 60
  private static let border = 2

  /// A blank row above and one below, where there are rows to spare.
  private static let margins = 2
  private static let heading = 1

  init(area: Rect, tiles count: Int, areas areaCount: Int, events: Int, needsAges: Bool) {
    areaColumns = area.width >= Self.leastForTwo ? 2 : 1
    let rows = (areaCount + areaColumns - 1) / areaColumns
    let hasAges = needsAges && area.height > KioskTile.leastHeight
    let body = area.rows(0..<area.height - (hasAges ? 1 : 0))
    if body.height < area.height { ages = area.rowFromBottom(0) }

    let compact = rows == 0 ? 0 : rows + Self.border + Self.heading
    let roomy = rows == 0 ? 0 : 2 * rows + Self.border + Self.heading + 1
    let least = min(events, 2)
    let nextCompact = events == 0 ? 0 : least + Self.border
    let nextRoomy = events == 0 ? 0 : nextCompact + 2
    let choices: [(tile: Int, areas: Int, next: Int)] = [
      (KioskTile.roomyHeight, roomy, nextRoomy), (KioskTile.roomyHeight, roomy, nextCompact),
      (KioskTile.roomyHeight, compact, nextCompact), (KioskTile.height, compact, nextCompact),
      (KioskTile.height, compact, 0), (KioskTile.height, 0, nextCompact), (KioskTile.height, 0, 0),
    ]
    let bare = (tile: KioskTile.leastHeight, areas: 0, next: 0)
    var chosen = choices.first { $0.tile + $0.areas + $0.next <= body.height } ?? bare
    isRoomy = chosen.areas == roomy
    let spare = body.height - chosen.tile - chosen.areas - chosen.next - Self.margins
    if chosen.next > 0, spare > 0 { chosen.next += min(spare, events - least) }
    place(chosen, in: body, tiles: count)
  }

  private mutating func place(
    _ heights: (tile: Int, areas: Int, next: Int), in body: Rect, tiles count: Int
  ) {
    let used = heights.tile + heights.areas + heights.next
    var y = body.height - used >= Self.margins ? 1 : 0
    placeTiles(count, in: body.rows(y..<y + heights.tile))
    y += heights.tile
    if heights.areas > 0 { areas = body.rows(y..<y + heights.areas) }
    y += heights.areas
    if heights.next > 0 { next = body.rows(y..<y + heights.next) }
  }

  private mutating func placeTiles(_ count: Int, in row: Rect) {
    let most = row.width >= Self.leastForThree ? 3 : row.width >= Self.leastForTwo ? 2 : 1
    let shown = min(count, most)
    for index in 0..<shown {
      let start = row.width * index / shown
      let end = row.width * (index + 1) / shown
      tiles.append(
        Rect(x: row.minX + start, y: row.minY, width: end - start, height: row.height))
    }
  }
}
