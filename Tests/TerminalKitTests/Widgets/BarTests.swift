import TerminalKit
import Testing

struct BarTests {
  init() { useUTF8Locale() }

  @Test(arguments: [
    (0, "░░░░░░░░"), (0.01, "▆░░░░░░░"), (0.5, "▆▆▆▆░░░░"), (0.99, "▆▆▆▆▆▆▆░"), (1, "▆▆▆▆▆▆▆▆"),
    (-1, "░░░░░░░░"), (9, "▆▆▆▆▆▆▆▆"), (Double.nan, "░░░░░░░░"), (.infinity, "▆▆▆▆▆▆▆▆"),
  ])
  func aGaugeIsFullOnlyForAllAndEmptyOnlyForNothing(fraction: Double, row: String) {
    #expect(drawn(Gauge(fraction: fraction), 8) == row + "\n")
  }

  @Test func growsFromEitherSide() {
    #expect(drawn(Gauge(fraction: 0.25, growsLeft: true), 8) == "░░░░░░▆▆\n")
    #expect(drawn(Bar(fraction: 0.25, growsLeft: true), 8) == "      ▆▆\n")
    #expect(drawn(Bar(fraction: 0.25), 8) == "▆▆\n")
  }

  @Test func tellsTheAmountFromItsTrack() {
    #expect(drawnFrame(Gauge(fraction: 0.5), 4).roles(ofRow: 0) == "aamm")
    #expect(drawnFrame(Bar(fraction: 0.5, as: .derived), 4).roles(ofRow: 0) == "dd..")
  }
}
