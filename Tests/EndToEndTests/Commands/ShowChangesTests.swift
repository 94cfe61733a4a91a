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
    let run = try changes("--since", "lately")
    #expect(run.status == 64)
    #expect(run.complaint.contains("lately"))
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
