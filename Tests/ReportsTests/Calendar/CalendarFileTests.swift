import Foundation
import Phrasebook
import ProgrammeModel
import Reports
import TestSupport
import Testing

struct CalendarFileTests {
  private func file(
    _ event: String, in language: Language = .english, asOf: Day = Fixture.day
  ) throws -> String {
    try ShowContext.fixture(
      with: ["events.json": "{\"items\": [{\"id\": \"talk\", \(event)}]}"], in: language, asOf: asOf
    ).show("events", as: .ics)
  }

  /// Lines as they are before they are folded.
  private func lines(_ file: String) -> [Substring] {
    file.replacing("\r\n ", with: "").split(separator: "\r\n")
  }

  @Test func longTextsAreFoldedBetweenCharacters() throws {
    let title = String(repeating: "Встреча 会议 ", count: 20) + "🙂"
    let file = try file("\"title\": \"\(title)\", \"start\": \"2021-11-25\"")
    let folded = file.split(separator: "\r\n")
    #expect(folded.allSatisfy { $0.utf8.count <= 75 })
    #expect(folded.contains { $0.utf8.count >= 72 })
    #expect(lines(file).contains("SUMMARY;LANGUAGE=en:\(title)"))
  }

  @Test func textsAreEscaped() throws {
    let file = try file(
      ##""title": "a,b;c\\d\r\nEND:VCALENDAR", "description": "one\ntwo\u001b", "start": "2021""##)
    let lines = lines(file)
    #expect(lines.contains { $0.hasPrefix(#"SUMMARY;LANGUAGE=en:a\,b\;c\\d"#) })
    #expect(lines.contains { $0.contains(#"one\ntwo␛"#) })
    #expect(lines.count { $0 == "END:VCALENDAR" } == 1)
  }

  @Test func anEntryIsTheSameInEveryLanguageAndOnEveryDay() throws {
    let event = #""title": {"en": "Talk", "ru": "Беседа"}, "start": "2021-11-25""#
    let later = try #require(Day(year: 2022, month: 3, day: 1))
    for file in [
      try file(event), try file(event, in: .russian), try file(event, asOf: later),
    ] {
      #expect(lines(file).contains("UID:event-talk@moscow-beijing"))
      #expect(lines(file).contains("SEQUENCE:0"))
      #expect(file.contains("Беседа") && file.contains("Talk"))
    }
  }

  @Test func descriptionsHoldOutcomesInEveryLanguageThatTheyAreWrittenIn() throws {
    let event = #"""
      "title": "T", "start": "2021-11-10", "status": "held",
      "outcome": {"en": "Agreed, all of it", "ru": "Согласовано", "zh": "已商定"}
      """#
    let text = try file(event, in: .russian).replacing("\r\n ", with: "")
    #expect(text.contains(#"Согласовано\nAgreed\, all of it\n已商定"#))
    #expect(text.contains("состоялось / held / 已举行"))
  }

  @Test func tasksSayTheirLanguageAndHoldQuestionAndAnswerInEveryLanguage() throws {
    let request = #"""
      {"items": [{"id": "ask", "title": {"en": "Drawings", "ru": "Чертежи"}, "from": "moscow",
        "to": "beijing", "opened": "2021-10-01", "due": "2021-10-20", "answered": "2021-10-19",
        "text": {"en": "Which ones?", "ru": "Какие?"}, "answer": {"en": "These", "ru": "Эти"}}]}
      """#
    let file = try ShowContext.fixture(with: ["requests.json": request], in: .russian)
      .show("requests", as: .ics)
    let lines = lines(file)
    #expect(lines.contains("SUMMARY;LANGUAGE=ru:Чертежи"))
    #expect(lines.contains { $0.hasSuffix(#"Drawings\nКакие?\nWhich ones?\nЭти\nThese"#) })
  }

  /// Source: RFC 5545, 3.6.1: an end is later than the start.
  @Test(arguments: [
    (#""start": "2021-11-25", "end": "2021-11-20""#, nil),
    (#""start": "2021-11-25", "end": "2021-11-25""#, "DTEND;VALUE=DATE:20211126"),
    (#""start": "2021-11-25T10:00", "end": "2021-11-25T10:00""#, nil),
    (#""start": "2021-11-25T10:00+03:00", "end": "2021-11-25T09:00+03:00""#, nil),
    (
      #""start": "2021-11-25T10:00+03:00", "end": "2021-11-25T11:00+03:00""#,
      "DTEND:20211125T080000Z"
    ),
  ])
  func anEndThatIsNotLaterIsLeftOut(times: String, end: String?) throws {
    let ends = lines(try file("\"title\": \"T\", \(times)")).filter { $0.hasPrefix("DTEND") }
    #expect(ends.map(String.init) == [end].compactMap { $0 })
  }

  @Test(arguments: ["P0D", "PT2H", "P1D"])
  func aWholeDayLastsADayAtLeast(duration: String) throws {
    let lines = lines(
      try file("\"title\": \"T\", \"start\": \"2021-11-25\", \"duration\": \"\(duration)\""))
    #expect(lines.contains("DTEND;VALUE=DATE:20211126"))
  }

  /// Source: RFC 5545, 3.6: a calendar has one component or more.
  @Test func aCalendarWithoutEntriesHoldsTheZonesOfTheParties() throws {
    let file = try ShowContext.fixture(with: [:]).show("events", as: .ics)
    #expect(!file.contains("BEGIN:VEVENT") && file.contains("BEGIN:VTIMEZONE"))
  }

  @Test(arguments: [
    (#""status": "cancelled""#, "CANCELLED", 1), (#""status": "tentative""#, "TENTATIVE", 0),
    (#""status": "confirmed""#, "CONFIRMED", 0),
    (#""status": "postponed", "previous_start": "2021-11-20""#, "TENTATIVE", 1),
    (#""status": "cancelled", "previous_start": "2021-11-20""#, "CANCELLED", 2),
  ])
  func statusAndRevisionFollowTheRecord(fields: String, status: String, sequence: Int) throws {
    let lines = lines(try file("\"title\": \"T\", \"start\": \"2021-11-25\", \(fields)"))
    #expect(lines.contains("STATUS:\(status)"))
    #expect(lines.contains("SEQUENCE:\(sequence)"))
  }

  /// Of some events no more than the month is known, or the day only roughly.
  @Test(arguments: [
    (#""start": "2021-12""#, "TENTATIVE"), (#""start": "2021-12-07~""#, "TENTATIVE"),
    (#""start": "2021-12-07?""#, "TENTATIVE"), (#""start": "2021-12-07""#, "CONFIRMED"),
    (#""start": "2021-10", "status": "held""#, "CONFIRMED"),
  ])
  func whatHasNoCertainDayIsTentative(fields: String, status: String) throws {
    #expect(lines(try file("\"title\": \"T\", \(fields)")).contains("STATUS:\(status)"))
  }

  @Test func theCriticalMilestoneAloneIsUrgent() throws {
    let tasks = try ShowContext.fixture().show("area/metro", as: .ics)
      .components(separatedBy: "BEGIN:VTODO").dropFirst()
    let urgent = tasks.filter { $0.contains("\r\nPRIORITY:1\r\n") }
    #expect(tasks.count > 3 && urgent.count == 1)
    #expect(urgent.first?.contains("UID:milestone-exchange-plan@") == true)
  }
}
