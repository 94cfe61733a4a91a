import DashboardUI
import Foundation
import ProgrammeModel
import TestSupport
import Testing

/// What goes on during a day or in a month is what a walk through all events finds.
struct EventDaysTests {
  /// Events of one to forty days, of a month or a quarter, some called off, in an order of their own.
  private func standings(seed: UInt64) throws -> [EventStanding] {
    var random = SeededGenerator(seed: seed)
    let items = (0..<60).map { index in
      let first = Fixture.day + Int.random(in: -150...150, using: &random)
      let day = "\(first)"
      let start =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: String(day.prefix(7))
        case 1: "2021-Q\(Int.random(in: 1...4, using: &random))"
        default: day
        }
      let length = Int.random(in: 0..<40, using: &random)
      let span = start == day && length % 2 == 0 ? ", \"end\": \"\(first + length)\"" : ""
      let status = length % 7 == 0 ? "cancelled" : "scheduled"
      return """
        {"id": "e\(index)", "title": "E", "start": "\(start)"\(span), "status": "\(status)"}
        """
    }
    let files = Fixture.files(
      with: ["events.json": "{\"items\": [\(items.joined(separator: ","))]}"])
    return try Context.fixture(files).assessment.events
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func daysAreThoseOfAWalk(seed: UInt64) throws {
    let events = try standings(seed: seed)
    let days = EventDays(events)
    let first = try #require(Day(year: 2020, month: 12, day: 25))
    for offset in 0..<450 {
      let day = first + offset
      let sought = events.indices.filter { events[$0].days?.contains(day) ?? false }
      #expect(days.first(100, on: day) == sought)
      #expect(days.first(on: day) == sought.first)
      #expect(days.count(on: day) == sought.count)
    }
    #expect(events.contains { $0.days.map { $0.lowerBound < $0.upperBound } ?? false })
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func monthsHoldThoseOfAWalk(seed: UInt64) throws {
    let events = try standings(seed: seed)
    let undated = UndatedEvents(events)
    let first = try #require(Day(year: 2020, month: 11, day: 1))
    for offset in 0..<16 {
      let month = first.adding(months: offset)
      let sought = events.filter { event in
        guard let start = event.event.start, event.days == nil, event.status != .cancelled else {
          return false
        }
        return start.earliest < month.adding(months: 1) && start.latest >= month
      }
      #expect(undated.count(inMonthFrom: month) == sought.count)
      #expect(undated.first(inMonthFrom: month)?.event.id == sought.first?.event.id)
    }
    #expect(undated.count(inMonthFrom: first.adding(months: 6)) > 0)
  }
}
