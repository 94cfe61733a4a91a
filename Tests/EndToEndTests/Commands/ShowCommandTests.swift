import Foundation
import Testing

struct ShowCommandTests {
  @Test func givesTheOverviewAsJSON() throws {
    let run = try CommandRun("show", "overview", "--format", "json")
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let overview = object as? [String: Any] ?? [:]
    #expect(overview["as_of"] as? String == "2021-11-15")
    #expect((overview["areas"] as? [Any])?.count == 10)
    let words = Set(run.output.split { " ,\n{}".contains($0) })
    let figures = ["20.5", "10", "1.46", "19", "110", "220", "14.87", "18.92", "20.46", "0.04"]
    #expect(figures.filter { !words.contains(Substring($0)) }.isEmpty)
  }

  @Test func isWhatHappensWithoutACommandAndWithoutATerminal() throws {
    let plain = try CommandRun()
    #expect(plain.status == 0)
    #expect(plain.output == (try CommandRun("show", "overview")).output)
    #expect(plain.output.hasPrefix("Moscow–Beijing cooperation programme 2021–2023\n"))
  }

  @Test(arguments: [
    (["LANG": "ru_RU.UTF-8"], "Программа"), (["LC_ALL": "zh_CN"], "北京市"),
    (["LANG": "ru_RU", "LC_ALL": "C"], "Moscow"), (["LANG": "tlh"], "Moscow"),
  ])
  func speaksTheLanguageOfTheEnvironment(environment: [String: String], start: String) throws {
    let run = try CommandRun("show", "areas", environment: environment)
    #expect(run.output.hasPrefix(start))
  }

  @Test func putsAPartyFirst() throws {
    let clocks = try CommandRun("show", "events", "--party", "beijing").output
    #expect(clocks.contains("15:00 BJS = 10:00 MSK"))
    let requests = try CommandRun("show", "requests", "--party", "moscow").output
    let first = try #require(requests.range(of: "World Cup 2018 transport report"))
    let second = try #require(requests.range(of: "Signalling interface data"))
    #expect(first.lowerBound < second.lowerBound)
    let unknown = try CommandRun("show", "requests", "--party", "paris")
    #expect(unknown.status == 64)
    #expect(unknown.complaint.contains("is no party of this programme"))
    #expect(unknown.complaint.contains("Usage: bilateral show "))
    #expect(unknown.complaint.contains("'bilateral show --help'"))
  }

  @Test func anOptionGoesBeforeTheEnvironment() throws {
    let run = try CommandRun(
      "show", "areas", "--language", "zh", environment: ["LANG": "ru_RU.UTF-8"])
    #expect(run.output.hasPrefix("北京市"))
  }

  @Test func seesTheDayThatIsAskedFor() throws {
    let run = try CommandRun("show", "areas", "--as-of", "2020-12-08", "--format", "json")
    #expect(run.output.contains("\"as_of\": \"2020-12-08\""))
    #expect(!run.output.contains("\"rating\": \"red\""))
  }

  @Test func leavesOutWhatIsIllustrative() throws {
    #expect(try CommandRun("show", "area/metro").output.contains("◇"))
    let sourced = try CommandRun("show", "area/metro", "--sourced-only").output
    let marked = sourced.split(separator: "\n").filter { $0.contains("◇") }
    #expect(marked.count == 1 && marked[0].contains("◇ illustrative hidden"))
  }

  @Test func showsAnAudienceOnlyWhatItMaySee() throws {
    let run = try CommandRun("show", "area/metro", "--audience", "public", "--format", "json")
    #expect(run.status == 0)
    #expect(!run.output.contains("metro-signalling-data-stays"))
  }

  @Test func readsTheDirectoryThatTheEnvironmentNames() throws {
    let run = try CommandRun(environment: ["BILATERAL_DATA": "/nowhere"])
    #expect(run.status == 3)
    #expect(run.complaint.hasPrefix("bilateral: /nowhere: "))
    #expect(try CommandRun(environment: ["BILATERAL_DATA": ""]).status == 0)
  }

  @Test func givesTheRowsThatAreAskedForInTheOrderAskedFor() throws {
    let run = try CommandRun(
      "show", "requests", "--filter", "to:beijing metro", "--sort", "due:desc", "--format", "csv")
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\r\n").dropFirst()
    #expect(rows.count > 1 && rows.allSatisfy { $0.contains(",moscow,beijing,") })
    let dates = rows.compactMap { $0.firstMatch(of: /,metro,[0-9-]+,([0-9-]+),/)?.output.1 }
    #expect(dates == dates.sorted(by: >) && dates.count > 1)
  }

  @Test(arguments: [
    ["requests", "--filter", "too:beijing"], ["requests", "--sort", "deu"],
    ["requests", "--sort", "due:down"], ["overview", "--filter", "metro"],
    ["areas", "--check", "late", "--sort", "title"],
  ])
  func rowsThatCannotBeHadAreRefused(arguments: [String]) throws {
    let run = try CommandRun(list: ["show"] + arguments)
    #expect(run.status == 64 && run.output == "")
    #expect(run.complaints.first?.contains("--") == true)
  }

  @Test func aBadFileIsCountedWhileTheRestIsShown() throws {
    let folder = try TemporaryFolder([
      "programme.json": SmallProgramme.text, "areas/metro.json": "{\"id\": \"metro\",",
      "areas/parks.json": #"{"id": "parks", "title": "Parks"}"#,
    ])
    let run = try CommandRun("show", "overview", folder.path, "--format", "json")
    #expect(run.status == 0)
    #expect(run.output.contains("\"errors\": 1"))
    #expect(run.output.contains("\"id\": \"parks\""))
    #expect(run.output.contains("areas/metro.json"))
  }
}
