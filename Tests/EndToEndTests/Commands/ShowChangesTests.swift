import Foundation
import Testing

/// What changed, for scripts.
struct ShowChangesTests {
  private func changes(_ arguments: String...) throws -> CommandRun {
    try CommandRun(list: ["show", "changes", "--language", "en"] + arguments)
  }

  @Test func countsFromADay() throws {
    let week = try changes("--since", "2021-11-08", "--format", "json")
    let year = try changes("--since", "2021", "--format", "json")
    #expect(week.status == 0)
    #expect(week.output.contains(#""date": "2021-11-08""#))
    #expect(year.output.contains(#""date": "2021-01-01""#))
    #expect(year.output.count > week.output.count)
  }

  @Test func countsFromTheLastJointMeeting() throws {
    let meeting = try changes("--since", "meeting", "--format", "json")
    #expect(meeting.output.contains(#""basis": "meeting""#))
    #expect(!meeting.output.contains(#""event": null"#))
    #expect(try changes("--format", "json").output == meeting.output)
    let before = try changes("--since", "meeting", "--as-of", "2020-12-01", "--format", "json")
    #expect(before.output.contains(#""event": null"#))
  }

  @Test func namesWhatIsNoDay() throws {
    let future = try changes("--since", "2030-01-01")
    #expect(future.status == 64)
    #expect(future.complaint.contains("\"2030-01-01\": lies after 2021-11-15"))
    let run = try changes("--since", "lately")
    #expect(run.status == 64)
    #expect(run.complaint.contains("lately"))
  }

  /// A revision names what it takes the place of; a figure that says what it disagrees with is a claim beside it.
  @Test(arguments: [
    ("en", "revised: 2.5 bn US$, was 2", "recorded: 2.4 bn US$", "revised: 7 bn US$"),
    (
      "ru", "уточнено: 2,5 млрд $, было 2", "внесено: 2,4 млрд $",
      "уточнено: 7 млрд $"
    ),
    ("zh", "更正: 25亿美元，原为约20", "录入: 24亿美元", "更正: 约70亿美元"),
  ])
  func aRevisionNamesWhatWasKnown(
    language: String, revised: String, claimed: String, without: String
  ) throws {
    let series = """
      {"id": "total", "title": "Total", "reporter": "RU", "partner": "CN", "flow": "export", "scope": "all-goods",
       "unit": "USD", "unit_mult": 9, "observations": [
         {"period": "2020", "value": 2.5, "status": "revised", "published": "2021-06-01"},
         {"period": "2020", "value": 2, "published": "2021-02-01"},
         {"period": "2019", "value": 7, "status": "revised", "published": "2021-06-01"},
         {"period": "2020", "value": 2.4, "published": "2021-06-15", "conflicts_with": "paper"}]}
      """
    let folder = try TemporaryFolder([
      "programme.json": SmallProgramme.text, "trade/total.json": series,
      "sources.json": #"{"items": [{"id": "paper", "title": "Paper"}]}"#,
    ])
    func shown(_ arguments: String...) throws -> String {
      try CommandRun(
        list: ["show", "changes", folder.path, "--as-of", "2021-06-30", "--language", language]
          + arguments
      ).output
    }
    let json = try shown("--since", "2021-05-01", "--format", "json")
    #expect(json.components(separatedBy: #""kind": "figure-revised""#).count == 3)
    #expect(json.components(separatedBy: #""kind": "figure-published""#).count == 2)
    for screen in [
      try shown("--since", "2021-05-01"),
      try CommandRun(
        list: [
          "screenshot", "changes", folder.path, "--as-of", "2021-06-30", "--language", language,
          "--size", "120x40",
        ]
      ).output,
    ] {
      for words in [revised, claimed, without] {
        #expect(screen.replacing("\u{A0}", with: " ").contains(words))
      }
    }
  }

  /// Each kind of change that the programme asks for is there in the first year.
  @Test(arguments: [
    "update", "rating", "date-moved", "milestone-met", "milestone-late", "request-new",
    "request-answered", "request-overdue", "decision", "figure-published", "agreement-signed",
  ])
  func tellsEveryKind(kind: String) throws {
    let run = try changes("--since", "2020-12-01", "--format", "json")
    #expect(run.output.contains("\"kind\": \"\(kind)\""))
  }
}
