import Foundation
import ProgrammeModel
import Reports
import TestSupport
import Testing

/// What a calendar file says, read back, is what the records say.
struct CalendarThereAndBackTests {
  private static let letters = Array("aя地🙂é,;:\\\"'=% N")
  private static let zones = [
    "Europe/Moscow", "Asia/Shanghai", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    let letters = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      Self.letters.randomElement(using: &generator) ?? "a"
    }
    return "t\(String(letters))t"
  }

  /// An event in the afternoon, when no zone changes its clocks; the hours as a clock of the zone shows them.
  private struct PlainEvent {
    let title: String
    let details: String
    let day: Day
    let zone: String
    let minutes: Int
    let lasts: Int

    init(_ generator: inout SeededGenerator) {
      title = text(&generator)
      details = "\(text(&generator))\n\(text(&generator))"
      day = Day(number: Int32.random(in: 8_000...20_000, using: &generator))
      zone = zones.randomElement(using: &generator) ?? ""
      minutes = Int.random(in: 720...1_080, using: &generator)
      lasts = Int.random(in: 1...300, using: &generator)
    }

    func time(_ minutes: Int) -> String {
      let hours = "0\(minutes / 60)".suffix(2)
      return "\(day)T\(hours):\("0\(minutes % 60)".suffix(2))"
    }

    func record(_ id: Int) -> [String: Any] {
      [
        "id": "e\(id)", "title": title, "description": details, "start": time(minutes),
        "end": time(minutes + lasts), "tz": zone, "areas": ["metro"],
      ]
    }

    func moment(_ minutes: Int) -> Int? {
      EventTime.moment(.local(day, minute: minutes), zone: zone)
    }
  }

  private static func files(_ name: String, _ records: [[String: Any]]) throws -> [String: String] {
    let data = try JSONSerialization.data(withJSONObject: ["items": records])
    return [name: String(decoding: data, as: UTF8.self)]
  }

  @Test(arguments: UInt64(1)...4)
  func eventsComeBackWithTheirTimesAndTexts(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let events = (0..<40).map { _ in PlainEvent(&generator) }
    let files = try Self.files("events.json", events.enumerated().map { $1.record($0) })
    let calendar = CalendarReader(
      try ShowContext.fixture(with: files).show("events", as: .ics))
    let found = calendar.all("VEVENT")
    #expect(found.count == events.count)
    for (index, event) in events.enumerated() {
      let entry = try #require(found.first { $0.text("UID") == "event-e\(index)@moscow-beijing" })
      #expect(entry.text("SUMMARY") == event.title)
      #expect(entry.text("DESCRIPTION")?.hasPrefix(event.details + "\n") == true, "\(event)")
      #expect(entry.text("CATEGORIES") == "Metro")
      #expect(entry.property("DTSTART").flatMap(calendar.moment) == event.moment(event.minutes))
      let end = event.moment(event.minutes + event.lasts)
      #expect(entry.property("DTEND").flatMap(calendar.moment) == end, "\(event)")
    }
  }

  @Test func requestsComeBackWithTheirDays() throws {
    var generator = SeededGenerator(seed: 9)
    let days = (0..<60).map { _ in Day(number: Int32.random(in: 18_900...18_990, using: &generator))
    }
    let records = days.enumerated().map { index, day -> [String: Any] in
      let answer = day + 3
      return [
        "id": "r\(index)", "title": Self.text(&generator), "from": "moscow", "to": "beijing",
        "opened": "2021-09-01", "due": "\(day)",
      ].merging(index % 2 == 0 ? ["answered": "\(answer)"] : [:]) { $1 }
    }
    var files = try Self.files("requests.json", records)
    files["requests/signalling.json"] = #"{"items": []}"#
    let calendar = CalendarReader(
      try ShowContext.fixture(with: files).show("requests", as: .ics))
    let tasks = calendar.all("VTODO")
    #expect(tasks.count == records.count)
    for (index, day) in days.enumerated() {
      let task = try #require(tasks.first { $0.text("UID") == "request-r\(index)@moscow-beijing" })
      let isAnswered = index % 2 == 0 && day + 3 <= Fixture.day
      #expect(task.text("SUMMARY") == records[index]["title"] as? String)
      #expect(task.text("DUE") == "\(day)".replacing("-", with: ""))
      #expect(task.text("STATUS") == (isAnswered ? "COMPLETED" : "NEEDS-ACTION"))
      let done = isAnswered ? "\(day + 3)".replacing("-", with: "") + "T000000Z" : nil
      #expect(task.text("COMPLETED") == done)
    }
  }
}
