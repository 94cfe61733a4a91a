import Testing
import bilateral

struct SettlingTests {
  @Test func nothingIsDueWithoutAChange() {
    var settling = Settling()
    #expect(settling.due == nil)
    let isTaken = settling.takeIfDue(at: 1_000)
    #expect(!isTaken)
  }

  @Test func aBurstIsReadOnceItIsOver() {
    var settling = Settling()
    for now in [100, 120, 170] { settling.note(at: now) }
    let end = 170 + Settling.quiet
    let taken = [end - 1, end].map { settling.takeIfDue(at: $0) }
    #expect(taken == [false, true])
    #expect(settling.due == nil)
  }

  @Test func aBurstWithoutAnEndIsReadInParts() {
    var settling = Settling()
    var readings: [Int] = []
    for now in stride(from: 0, through: 3_000, by: 10) {
      settling.note(at: now)
      if settling.takeIfDue(at: now) { readings.append(now) }
    }
    #expect(readings == [Settling.longest, 2 * Settling.longest + 10])
  }

  @Test func readingsKeepApartAndTheFirstAfterARestDoesNotWait() {
    var settling = Settling(apart: 3_000)
    var readings: [Int] = []
    for now in stride(from: 0, through: 10_000, by: 100) + [20_000, 20_080] {
      if now != 20_080, !settling.isFixed { settling.note(at: now) }
      if settling.takeIfDue(at: now) { readings.append(now) }
    }
    #expect(readings == [1_000, 4_000, 7_000, 10_000, 20_080])
  }

  @Test func whatNoChangePutsOffIsFixed() {
    var settling = Settling(apart: 3_000)
    settling.note(at: 0)
    #expect(!settling.isFixed)
    let isTaken = settling.takeIfDue(at: Settling.quiet)
    settling.note(at: 100)
    #expect(isTaken && settling.isFixed)
    #expect(settling.due == Settling.quiet + 3_000)
  }
}
