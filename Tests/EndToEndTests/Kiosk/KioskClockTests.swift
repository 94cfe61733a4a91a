import Foundation
import Testing

/// A kiosk while somebody sets the system's clock: its times are those of a clock that only goes on.
@Suite(.enabled(if: ShiftedClock.compiler != nil, "\(ShiftedClock.reason)"))
struct KioskClockTests {
  private static let hour: Int64 = 3600
  private let clock: ShiftedClock

  init() throws { clock = try ShiftedClock() }

  /// A kiosk on data of today, so that it shows the clock.
  private func kiosk(_ options: String...) throws -> OpenKiosk {
    try OpenKiosk(
      ["--require-sandbox"] + options, environment: clock.environment, columns: 160,
      changing: ShiftedClock.unpin)
  }

  @Test(arguments: [-hour, 24 * hour])
  func itGoesAlongAndStillAnswers(shift: Int64) throws {
    let kiosk = try kiosk("--idle", "86400", "--max-session", "1h")
    #expect(kiosk.waitFor(OpenKiosk.painted))
    #expect(kiosk.showsClock(in: 0))
    try clock.set(forward: shift)
    kiosk.send("j")
    #expect(kiosk.showsClock(in: shift))
    kiosk.send("L")
    #expect(kiosk.waitFor("Направления"))
    kiosk.send("q")
    #expect(kiosk.waitForEnd() == .exited(0))
  }

  @Test(arguments: [-hour, 24 * hour])
  func itsPagesTurnAsBefore(shift: Int64) throws {
    let kiosk = try kiosk(
      "--page", "overview=6", "--page", "area/metro=6", "--dwell-scale", "0.2",
      "--max-session", "60s")
    #expect(kiosk.waitFor("page 1 of 2"))
    try clock.set(forward: shift)
    for page in ["page 2 of 2", "page 1 of 2"] { #expect(kiosk.waitFor(page)) }
    #expect(kiosk.waitForEnd() == .exited(0))
    #expect(kiosk.text.hasSuffix("bilateral: session ended\r\n"))
  }
}
