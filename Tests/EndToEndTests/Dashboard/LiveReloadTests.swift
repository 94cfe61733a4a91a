import Foundation
import Testing

/// The dashboard while people work on its directory.
struct LiveReloadTests {
  private func dashboard() throws -> OpenDashboard {
    let dashboard = try OpenDashboard(columns: 120, lines: 40)
    #expect(dashboard.waitFor(OpenDashboard.painted))
    return dashboard
  }

  @Test func showsAChangeOnceItIsSaved() throws {
    let dashboard = try dashboard()
    let text = try dashboard.text(of: "areas/metro.json")
    try dashboard.write(
      text.replacingOccurrences(of: "\"en\": \"Metro\"", with: "\"en\": \"Metro anew\""),
      to: "areas/metro.json")
    #expect(dashboard.waitFor("Metro anew"))
  }

  @Test func keepsWhatWasGoodOfAFileThatBreaksAndHeals() throws {
    let dashboard = try dashboard()
    let text = try dashboard.text(of: "areas/tourism.json")
    try dashboard.write(String(text.prefix(200)), to: "areas/tourism.json")
    #expect(
      dashboard.showsNotice("areas/tourism.json:") {
        $0.contains("Tourism") && $0.contains("amber")
      })
    try dashboard.write(text, to: "areas/tourism.json")
    #expect(
      dashboard.wait { !$0.rows.contains { $0.contains("areas/tourism.json:") } })
  }

  @Test func survivesADirectoryThatGoesAndComesBack() throws {
    let dashboard = try dashboard()
    let aside = dashboard.data.deletingLastPathComponent().appending(path: "aside")
    try FileManager.default.moveItem(at: dashboard.data, to: aside)
    let file = aside.appending(path: "areas/metro.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\"en\": \"Metro\"", with: "\"en\": \"Metro again\"")
      .write(to: file, atomically: false, encoding: .utf8)
    try FileManager.default.moveItem(at: aside, to: dashboard.data)
    #expect(dashboard.waitFor("Metro again"))
  }

  @Test func keepsTheOpenScreenOnItsRecord() throws {
    let dashboard = try dashboard()
    dashboard.send("j\r")
    #expect(dashboard.waitFor("› Metro"))
    let text = try dashboard.text(of: "areas/metro.json")
    try dashboard.write(
      text.replacingOccurrences(of: "\"en\": \"Metro\"", with: "\"en\": \"Metro kept\""),
      to: "areas/metro.json")
    #expect(dashboard.waitFor("› Metro kept"))
  }
}
