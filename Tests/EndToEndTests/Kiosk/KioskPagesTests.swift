import Foundation
import Testing

/// Pages that turn by themselves at a wall.
struct KioskPagesTests {
  /// Pages of less than a second, by a watchdog of half a minute: a busy machine may be slow. Both are scaled alike.
  private static let pages = [
    "--page", "overview=2", "--page", "area/metro=2", "--idle", "20", "--dwell-scale", "0.2",
  ]

  @Test func turnsItsPagesInEachLanguage() throws {
    let kiosk = try OpenKiosk(Self.pages + ["--rotate-languages", "en,ru,zh"])
    for text in [
      "page 1 of 2", "› Metro", "страница 1 из 2", "› Метро", "第1页", "› 地铁", "page 1 of 2",
    ] {
      #expect(kiosk.waitFor(text))
    }
  }

  @Test func standsStillAfterAKeyAndGoesOnWhenNobodyIsThere() throws {
    let kiosk = try OpenKiosk(Self.pages)
    #expect(kiosk.waitFor("page 1 of 2"))
    kiosk.send("/")
    // Both of one frame, of which a busy machine may give a part first.
    #expect(
      kiosk.wait { screen in
        screen.rows.contains { $0.contains("paused; resumes in 20 s") }
          && !screen.rows.contains { $0.contains("of 2  ") }
      })
    #expect(kiosk.waitFor("page 1 of 2"))
    #expect(kiosk.waitFor("page 2 of 2"))
  }

  @Test func hearsNoKeysOnAWall() throws {
    let kiosk = try OpenKiosk(["--display"] + Self.pages)
    #expect(kiosk.waitFor("page 1 of 2"))
    kiosk.send("qqq\u{3}q")
    #expect(kiosk.waitFor("page 2 of 2"))
    kiosk.resize(columns: 80, lines: 24)
    #expect(kiosk.waitFor("page 1 of 2"))
    #expect(kiosk.process.waitForEnd(until: .now) == nil)
  }

  @Test func refusesAPageThatDoesNotExist() throws {
    let kiosk = try OpenKiosk(["--page", "area/metr=5"])
    #expect(kiosk.waitForEnd() == .exited(64))
    #expect(kiosk.isRestored)
    #expect(kiosk.text.contains("did you mean \"area/metro\"?"))
  }

  @Test(arguments: ["overview", "overview=0", "=5", "overview=x", "overview=99999999999999999999"])
  func refusesAPageWithoutASpanOfTime(page: String) throws {
    let run = try CommandRun("kiosk", "--page", page)
    #expect(run.status == 64)
    #expect(run.complaint.contains("write such as overview=30"))
  }
}
