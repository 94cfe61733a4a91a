import Foundation
import Testing

/// A kiosk whose data changes under it.
struct KioskDataTests {
  private func kiosk(_ arguments: String...) throws -> OpenKiosk {
    let kiosk = try OpenKiosk(["--require-sandbox"] + arguments)
    #expect(kiosk.waitFor(OpenKiosk.painted))
    return kiosk
  }

  /// Puts a copy in place of the data.
  private func replace(_ data: URL) throws {
    let aside = data.deletingLastPathComponent().appending(path: "aside")
    try FileManager.default.moveItem(at: data, to: aside)
    try FileManager.default.copyItem(at: aside, to: data)
  }

  @Test func showsAFileThatTakesAnothersPlace() throws {
    let kiosk = try kiosk()
    try kiosk.rename("Metro", to: "Metro anew", in: kiosk.data)
    #expect(kiosk.waitFor("Metro anew"))
  }

  @Test func asksToComeAgainWhenItsDirectoryWasReplaced() throws {
    let kiosk = try kiosk()
    try replace(kiosk.data)
    #expect(kiosk.waitForEnd() == .exited(75))
    #expect(kiosk.isRestored)
    #expect(kiosk.text.hasSuffix("bilateral: the data directory was replaced; reconnect\r\n"))
  }

  @Test func readsADirectoryThatWasReplacedBelowItsRoot() throws {
    let folder = try TemporaryFolder()
    let kiosk = try OpenKiosk(
      ["--root", folder.path],
      changing: { data in
        let real = URL(filePath: folder.file("real"))
        try FileManager.default.moveItem(at: data, to: real)
        try FileManager.default.createSymbolicLink(at: data, withDestinationURL: real)
      })
    #expect(kiosk.waitFor(OpenKiosk.painted))
    try replace(URL(filePath: folder.file("real")))
    try kiosk.rename("Metro", to: "Metro swapped", in: URL(filePath: folder.file("real")))
    #expect(kiosk.waitFor("Metro swapped"))
  }

  @Test func keepsWhatItShowedOfADirectoryThatIsGone() throws {
    let kiosk = try kiosk()
    let aside = kiosk.data.deletingLastPathComponent().appending(path: "aside")
    try FileManager.default.moveItem(at: kiosk.data, to: aside)
    #expect(
      kiosk.showsNotice("the data directory can’t be read, showing ") { $0.contains("Metro") })
    try FileManager.default.moveItem(at: aside, to: kiosk.data)
    try kiosk.rename("Metro", to: "Metro back", in: kiosk.data)
    #expect(kiosk.waitFor("Metro back"))
  }

  @Test func showsNothingThatIsNotPublic() throws {
    let text = """
      {"id": "secret", "title": "Nobody knows", "visibility": "internal", "workstreams": []}
      """
    for (audience, isShown) in [("public", false), ("internal", true)] {
      let kiosk = try OpenKiosk(
        ["--audience", audience],
        changing: { data in
          try text.write(
            to: data.appending(path: "areas/secret.json"), atomically: false, encoding: .utf8)
        })
      #expect(kiosk.waitFor(OpenKiosk.painted))
      #expect(kiosk.rows.contains { $0.contains("Nobody knows") } == isShown)
    }
  }

  /// Nobody knows who stands before a kiosk, whatever its audience.
  @Test(arguments: ["public", "internal"])
  func tellsNobodyWhichFileIsBroken(audience: String) throws {
    let kiosk = try kiosk("--audience", audience)
    let metro = kiosk.data.appending(path: "areas/metro.json")
    try "{".write(to: metro, atomically: true, encoding: .utf8)
    #expect(kiosk.waitFor("part of the data"))
    #expect(!kiosk.text.contains("metro.json"), "\(kiosk.text)")
  }
}
