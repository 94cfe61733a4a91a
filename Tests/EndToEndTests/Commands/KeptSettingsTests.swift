import Foundation
import Testing

/// What a user keeps holds for commands that print, too.
struct KeptSettingsTests {
  private func run(_ config: String, _ arguments: String..., language: String = "") throws
    -> CommandRun
  {
    let folder = try TemporaryFolder(["bilateral/config.json": config])
    return try CommandRun(
      list: arguments, environment: ["XDG_CONFIG_HOME": folder.path, "LANG": language])
  }

  @Test(arguments: [["show", "areas"], ["screenshot", "areas"], ["report"], []])
  func theLanguageComesAfterTheEnvironment(arguments: [String]) throws {
    let folder = try TemporaryFolder(["bilateral/config.json": #"{"language": "ru"}"#])
    func output(_ more: [String], language: String) throws -> String {
      let run = try CommandRun(
        list: arguments + more, environment: ["XDG_CONFIG_HOME": folder.path, "LANG": language])
      #expect(run.status == 0 && run.complaint == "")
      return run.output
    }
    #expect(try output([], language: "").contains("Метрополитен"))
    #expect(try output([], language: "zh_CN.UTF-8").contains("地铁"))
    #expect(try output(["--language", "en"], language: "zh_CN.UTF-8").contains("Metro"))
  }

  @Test func theThemeAndASCIIHoldForAPicture() throws {
    let light = try run(
      #"{"theme": "light", "ascii": true}"#, "screenshot", "areas", "--format", "svg")
    let asked = try CommandRun(
      "screenshot", "areas", "--format", "svg", "--theme", "light", "--ascii")
    #expect(light.status == 0 && light.complaint == "")
    #expect(light.output == asked.output)
    let flags = try run(
      #"{"theme": "light", "ascii": true}"#, "screenshot", "areas", "--format", "svg", "--theme",
      "dark", "--no-ascii")
    #expect(try flags.output == CommandRun("screenshot", "areas", "--format", "svg").output)
  }

  @Test func theCityHoldsForRequestsAndAFlagGoesBeforeIt() throws {
    let kept = try run(#"{"party": "beijing"}"#, "show", "requests")
    let asked = try CommandRun("show", "requests", "--party", "beijing")
    #expect(kept.output == asked.output)
    let flag = try run(#"{"party": "beijing"}"#, "show", "requests", "--party", "moscow")
    #expect(try flag.output == CommandRun("show", "requests", "--party", "moscow").output)
    #expect(flag.output != kept.output)
  }

  @Test func whichRecordsArePrintedIsLeftToOptions() throws {
    let kept = try run(#"{"illustrative": false}"#, "show", "requests")
    #expect(try kept.output == CommandRun("show", "requests").output)
  }

  @Test(arguments: [["show", "areas"], ["screenshot", "areas"], ["report"]])
  func whatIsWrongIsNamedAndTheRestCounts(arguments: [String]) throws {
    let folder = try TemporaryFolder([
      "bilateral/config.json": #"{"language": "ru", "theme": "drak", "party": "rome"}"#
    ])
    let run = try CommandRun(list: arguments, environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(run.status == 0 && run.output.contains("Метрополитен"))
    let place = "bilateral: \(folder.file("bilateral/config.json"))"
    let theme = "\(place):1:29: \"theme\" cannot be \"drak\"; did you mean \"dark\"?"
    let party =
      "\(place):1:46: \"party\" cannot be \"rome\": is no party of this programme; write moscow or beijing"
    // The pack is the same for every city.
    #expect(run.complaints == (arguments == ["report"] ? [theme] : [theme, party]))
  }
}
