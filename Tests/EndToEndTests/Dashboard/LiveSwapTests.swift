import Foundation
import Testing

/// The dashboard while its directory is changed as editors and tools change it.
struct LiveSwapTests {
  private func dashboard(
    changing change: (URL) throws -> Void = { _ in }
  ) throws -> OpenDashboard {
    let dashboard = try OpenDashboard(columns: 120, lines: 40, changing: change)
    #expect(dashboard.waitFor(OpenDashboard.painted))
    return dashboard
  }

  /// Writes the file of an area with another English title.
  private func retitle(_ data: URL, to title: String, atomically: Bool = false) throws {
    let file = data.appending(path: "areas/metro.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "\"en\": \"Metro"))
    let end = try #require(text.range(of: "\"", range: start.upperBound..<text.endIndex))
    try text.replacingCharacters(
      in: start.lowerBound..<end.upperBound, with: "\"en\": \"\(title)\""
    ).write(to: file, atomically: atomically, encoding: .utf8)
  }

  private func git(_ arguments: String..., in data: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments =
      ["-C", data.path, "-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments
    process.environment = ["GIT_CONFIG_NOSYSTEM": "1", "HOME": data.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func followsAFileSavedByRenaming() throws {
    let dashboard = try dashboard()
    try retitle(dashboard.data, to: "Metro saved", atomically: true)
    #expect(dashboard.waitFor("Metro saved"))
  }

  @Test func followsALinkSwappedToAnotherDirectory() throws {
    let dashboard = try dashboard { data in
      let first = data.deletingLastPathComponent().appending(path: "first")
      let second = data.deletingLastPathComponent().appending(path: "second")
      try FileManager.default.moveItem(at: data, to: first)
      try FileManager.default.copyItem(at: first, to: second)
      try retitle(second, to: "Metro swapped")
      try FileManager.default.createSymbolicLink(atPath: data.path, withDestinationPath: "first")
    }
    let link = dashboard.data.deletingLastPathComponent().appending(path: "link")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "second")
    try #require(rename(link.path, dashboard.data.path) == 0)
    #expect(dashboard.waitFor("Metro swapped"))
  }

  @Test func followsGitToAnotherBranch() throws {
    let dashboard = try dashboard { data in
      try git("init", "-q", "-b", "main", in: data)
      try git("add", ".", in: data)
      try git("commit", "-q", "-m", "Begin", in: data)
      try git("checkout", "-q", "-b", "other", in: data)
      try retitle(data, to: "Metro elsewhere")
      try FileManager.default.removeItem(at: data.appending(path: "areas/tourism.json"))
      try git("commit", "-q", "-a", "-m", "Go elsewhere", in: data)
      try git("checkout", "-q", "main", in: data)
    }
    #expect(dashboard.waitFor("Tourism"))
    try git("checkout", "-q", "other", in: dashboard.data)
    #expect(dashboard.waitFor("Metro elsewhere"))
    #expect(dashboard.wait { !$0.rows.contains { $0.contains("Tourism") } })
    try git("checkout", "-q", "main", in: dashboard.data)
    #expect(dashboard.waitFor("Tourism"))
  }

  @Test func answersKeysInAStormOfAThousandChanges() throws {
    let dashboard = try dashboard()
    for round in 1...1_000 {
      let text = #"{"id": "storm-\#(round)", "title": "S", "area": "metro"}"#
      try dashboard.write(text, to: "risks/storm-\(round).json")
    }
    dashboard.send("?")
    #expect(dashboard.waitFor("Help"))
    dashboard.send("\u{1B}")
    #expect(dashboard.waitFor(OpenDashboard.painted))
    try retitle(dashboard.data, to: "Metro in calm")
    #expect(dashboard.waitFor("Metro in calm"))
  }

  @Test func saysWhereAFileIsBrokenAndFromWhenTheRecordsAre() throws {
    let dashboard = try dashboard()
    let text = try dashboard.text(of: "areas/metro.json")
    try dashboard.write(String(text.dropLast(3)), to: "areas/metro.json")
    let line = text.dropLast(3).split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(
      dashboard.showsNotice("areas/metro.json:\(line) is broken, showing ") { $0.contains("Metro") }
    )
    try dashboard.write(text, to: "areas/metro.json")
    #expect(dashboard.wait { !$0.rows.contains { $0.contains("is broken") } })
  }

  @Test func saysThatTheProgrammeIsGone() throws {
    let dashboard = try dashboard()
    let file = dashboard.data.appending(path: "programme.json")
    let text = try dashboard.text(of: "programme.json")
    try FileManager.default.removeItem(at: file)
    #expect(dashboard.waitFor("programme.json is gone, showing "))
    try dashboard.write(text, to: "programme.json")
    #expect(dashboard.wait { !$0.rows.contains { $0.contains("is gone") } })
  }

  @Test func aRecordThatWentLeavesALineAndComesBack() throws {
    let dashboard = try dashboard()
    dashboard.send("j\r")
    #expect(dashboard.waitFor("› Metro"))
    let text = try dashboard.text(of: "areas/metro.json")
    try FileManager.default.removeItem(at: dashboard.data.appending(path: "areas/metro.json"))
    #expect(dashboard.waitFor("no longer in the data"))
    try dashboard.write(text, to: "areas/metro.json")
    #expect(dashboard.wait { !$0.rows.contains { $0.contains("no longer in the data") } })
  }
}
