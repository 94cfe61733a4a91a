import TerminalKit

/// Where the panes of the trade screen stand, by the room there is.
struct TradeLayout {
  private(set) var places: [PanePlace] = []

  private static let leastFramed = 60
  private static let leastHeight = 17
  private static let leastWide = Size(width: 116, height: 30)
  private static let widest = 160

  init(area: Rect, focus: TradePanes, isZoomed: Bool) {
    if area.width < Self.leastFramed {
      places = [PanePlace(pane: focus.rawValue, area: area, isFramed: false)]
    } else if isZoomed || area.height < Self.leastHeight {
      places = [PanePlace(pane: focus.rawValue, area: area, isFramed: true)]
    } else if area.width >= Self.leastWide.width, area.height >= Self.leastWide.height {
      placeAll(area)
    } else {
      fold(area, focus: focus)
    }
  }

  private mutating func placeAll(_ area: Rect) {
    let (upper, lower) = area.splitHorizontally(at: area.height * 11 / 20)
    let (series, figures) = upper.splitVertically(at: area.width >= Self.widest ? 56 : 42)
    let (check, right) = lower.splitVertically(at: area.width / 2)
    if area.width >= Self.widest {
      let (targets, claims) = right.splitVertically(at: right.width / 2)
      put([.series: series, .figures: figures, .check: check, .targets: targets, .claims: claims])
    } else {
      let (targets, claims) = right.splitHorizontally(at: right.height / 2)
      put([.series: series, .figures: figures, .check: check, .targets: targets, .claims: claims])
    }
  }

  /// Four panes; the claims take the place of what is needed while the keys go to them.
  private mutating func fold(_ area: Rect, focus: TradePanes) {
    let (upper, lower) = area.splitHorizontally(at: area.height * 13 / 21)
    let (series, figures) = upper.splitVertically(at: area.width / 3 + 1)
    let (check, last) = lower.splitVertically(at: area.width / 2)
    put([
      .series: series, .figures: figures, .check: check,
      focus == .claims ? .claims : .targets: last,
    ])
  }

  private mutating func put(_ areas: [TradePanes: Rect]) {
    places = TradePanes.allCases.compactMap { pane in
      areas[pane].map { PanePlace(pane: pane.rawValue, area: $0, isFramed: true) }
    }
  }

  func place(of pane: TradePanes) -> PanePlace? { places.first { $0.pane == pane.rawValue } }
}
