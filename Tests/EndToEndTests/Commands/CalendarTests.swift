import Foundation
import Testing

/// Calendar files as another reader takes them: python3-icalendar.
struct CalendarTests {
  /// Prints events and tasks with their times in UTC.
  ///
  /// Zones are renamed first, so that the reader goes by the rules in the file and not by its own.
  private static let reader = """
    import json, re, sys
    from datetime import datetime, timezone
    from icalendar import Calendar
    data = sys.stdin.buffer.read()
    lines = data.split(b"\\r\\n")
    assert lines.pop() == b"" and all(len(line) <= 75 for line in lines)
    for line in lines: line.decode("utf-8")
    data = re.sub(rb"(TZID[:=])", rb"\\1X-", data)
    def form(value):
        if not isinstance(value, datetime): return value.isoformat()
        if value.tzinfo is None: return value.isoformat()
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
    found = []
    for part in Calendar.from_ical(data).walk():
        if part.name in ("VEVENT", "VTODO"):
            found.append({name.lower(): form(value.dt) if hasattr(value, "dt") else str(value)
                          for name, value in part.items() if not isinstance(value, list)})
    print(json.dumps(found))
    """

  private func entries(
    of arguments: String, in folder: TemporaryFolder? = nil
  ) throws -> [String: [String: String]] {
    let run = try CommandRun(
      shell: "\"$bilateral\" show \(arguments) \(folder?.path ?? "") --format ics "
        + "| /usr/bin/python3 -c '\(Self.reader)'")
    #expect(run.complaint == "")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let entries = value as? [[String: String]] ?? []
    return Dictionary(entries.map { ($0["uid"] ?? "", $0) }) { first, _ in first }
  }

  private static func event(_ id: String, _ fields: String) -> String {
    "{\"id\": \"\(id)\", \"title\": \"\(id)\", \(fields)}"
  }

  private static let hardTimes: [(id: String, fields: String, start: String, end: String?)] = [
    (
      "spring", #""start": "2021-03-14T03:30", "tz": "America/New_York", "duration": "PT2H""#,
      "2021-03-14T07:30Z", "2021-03-14T09:30Z"
    ),
    (
      "through-the-gap",
      #""start": "2021-03-13T23:00", "tz": "America/New_York", "duration": "PT4H""#,
      "2021-03-14T04:00Z", "2021-03-14T08:00Z"
    ),
    (
      "summer-1995",
      #""start": "1995-07-01T12:00", "tz": "Europe/Moscow", "end": "1995-07-01T13:00""#,
      "1995-07-01T08:00Z", "1995-07-01T09:00Z"
    ),
    (
      "winter-2012", #""start": "2012-01-15T12:00", "tz": "Europe/Moscow""#, "2012-01-15T08:00Z",
      nil
    ),
    (
      "autumn-2014", #""start": "2014-11-01T12:00", "tz": "Europe/Moscow""#, "2014-11-01T09:00Z",
      nil
    ),
    (
      "half-hour", #""start": "2021-04-05T12:00", "tz": "Australia/Lord_Howe""#,
      "2021-04-05T01:30Z", nil
    ),
    ("quarter", #""start": "2021-05-01T10:00", "tz": "Asia/Kathmandu""#, "2021-05-01T04:15Z", nil),
    (
      "offset", #""start": "2021-11-25T09:00:00+03:00", "tz": "Asia/Shanghai", "duration": "P1D""#,
      "2021-11-25T06:00Z", "2021-11-26T06:00Z"
    ),
    ("bare-offset", #""start": "2021-11-25T09:00:00-05:00""#, "2021-11-25T14:00Z", nil),
    ("day", #""start": "2021-05-14""#, "2021-05-14", "2021-05-15"),
    ("days", #""start": "2021-05-14", "end": "2021-05-16""#, "2021-05-14", "2021-05-17"),
    ("month", #""start": "2021-12""#, "2021-12-01", "2022-01-01"),
  ]

  @Test func everyInstantIsTheOneThatTheRulesOfItsZoneGive() throws {
    let events = Self.hardTimes.map { Self.event($0.id, $0.fields) }.joined(separator: ",\n")
    let folder = try TemporaryFolder([
      "programme.json": SmallProgramme.text, "events.json": "{\"items\": [\(events)]}",
    ])
    let found = try entries(of: "events", in: folder)
    #expect(found.count == Self.hardTimes.count)
    for time in Self.hardTimes {
      let entry = found["event-\(time.id)@small"]
      #expect(entry?["dtstart"] == time.start, "\(time.id)")
      #expect(entry?["dtend"] == time.end, "\(time.id)")
    }
    #expect(found["event-month@small"]?["transp"] == "TRANSPARENT")
    #expect(found["event-month@small"]?["status"] == "TENTATIVE")
    #expect(found["event-day@small"]?["transp"] == nil)
  }

  @Test func theBundledEventsAreAtTheirTimesByBothCitiesClocks() throws {
    let run = try CommandRun("show", "events", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let events = (object as? [String: Any])?["events"] as? [[String: Any]] ?? []
    let found = try entries(of: "events")
    #expect(found.count == events.count && events.count > 10)
    for event in events {
      let id = event["id"] as? String ?? ""
      let start = found["event-\(id)@moscow-beijing-2021-2023"]?["dtstart"] ?? ""
      let local = event["local"] as? [String: String] ?? [:]
      for (party, zone) in [("moscow", "Europe/Moscow"), ("beijing", "Asia/Shanghai")] {
        #expect(Self.wall(start, in: zone) == local[party], "\(id)")
      }
    }
  }

  /// What a zone's clocks show at a moment; a day stays a day.
  private static func wall(_ text: String, in zone: String) -> String {
    let reader = DateFormatter()
    reader.locale = Locale(identifier: "en_US_POSIX")
    reader.timeZone = TimeZone(identifier: "UTC")
    reader.dateFormat = "yyyy-MM-dd'T'HH:mm'Z'"
    guard let moment = reader.date(from: text) else { return text }
    reader.timeZone = TimeZone(identifier: zone)
    reader.dateFormat = "yyyy-MM-dd'T'HH:mm"
    return reader.string(from: moment)
  }

  @Test func milestonesAndRequestsAreTasks() throws {
    let metro = try entries(of: "area/metro")
    let plan = metro["milestone-metro-signalling-plan@moscow-beijing-2021-2023"]
    #expect(plan?["due"] == "2021-10-05")
    #expect(plan?["status"] == "IN-PROCESS" && plan?["priority"] == "1")
    let done = metro.values.first {
      $0["status"] == "COMPLETED" && $0["uid"]?.hasPrefix("mile") ?? false
    }
    #expect(done?["completed"]?.hasSuffix("T00:00Z") == true)
    #expect(metro.keys.contains { $0.hasPrefix("request-") })
    #expect(metro.keys.contains { $0.hasPrefix("event-") })
  }

  @Test func whatHasNoDatesIsRefusedWithWhatThereIs() throws {
    let run = try CommandRun("show", "sources", "--format", "ics")
    #expect(run.status == 64)
    #expect(
      run.complaint
        == "bilateral: \"sources\": it has nothing for ics; write --format text, markdown, json, csv or html\n"
    )
  }
}
