import TerminalKit

/// Where the panes of the data screen stand: the findings above, files and texts side by side below.
struct DataLayout {
  let places: [PanePlace]

  /// A lower body shows the focused pane alone.
  private static let leastHeight = 16

  /// A narrower body shows files or texts below, texts only while they have focus.
  private static let leastBesides = 72

  /// The rows of files and texts, at least; and of findings, at least.
  private static let leastLower = 9
  private static let leastUpper = 5

  /// - Parameter findings: How many there are: what they don't need, the other panes take.
  init(area: Rect, focus: Int, isZoomed: Bool, findings count: Int) {
    guard !isZoomed, area.height >= Self.leastHeight else {
      places = [PanePlace(pane: focus, area: area, isFramed: area.width >= 60)]
      return
    }
    let most = area.height - max(area.height * 2 / 5, Self.leastLower)
    let (upper, below) = area.splitHorizontally(at: min(max(count + 3, Self.leastUpper), most))
    let findings = PanePlace(pane: DataScreen.findings, area: upper, isFramed: true)
    guard area.width >= Self.leastBesides else {
      let other = focus == DataScreen.texts ? focus : DataScreen.files
      places = [findings, PanePlace(pane: other, area: below, isFramed: true)]
      return
    }
    let (left, right) = below.splitVertically(at: area.width - min(area.width / 2, 60))
    places = [
      findings, PanePlace(pane: DataScreen.files, area: left, isFramed: true),
      PanePlace(pane: DataScreen.texts, area: right, isFramed: true),
    ]
  }
}
