import ProgrammeModel

extension EnglishPhrases {
  var eventWords: EventWords { Self.words }

  func sharedDays(_ count: Int) -> String {
    count == 1 ? "1 shared working day" : "\(number(count)) shared working days"
  }

  func noHolidays(for years: [Int]) -> String {
    "no holidays on file for \(years.map(String.init).joined(separator: ", "))"
  }

  func until(_ date: String) -> String { "to \(date)" }
  func host(_ party: String) -> String { "host \(party)" }
  func postponed(from date: String) -> String { "was \(date)" }
  func holiday(in party: String) -> String { "holiday in \(party)" }
  func holiday(_ name: String, in party: String) -> String { "\(name) in \(party)" }
  func makeUpDay(in party: String) -> String { "make-up working day in \(party)" }
  func weekend(_ day: Day) -> String { "\(weekdayInFull(day)) in both cities" }
  func weekend(_ day: Day, in party: String) -> String { "\(weekdayInFull(day)) in \(party)" }

  func outsideHours(minute: Int, in party: String) -> String {
    "\(clock(minute)) in \(party), outside 08:00–20:00"
  }

  func night(in party: String) -> String { "night in \(party)" }
  func agenda(ahead: Int, past: Int) -> String { "\(number(ahead)) ahead · \(number(past)) past" }
  func last(_ count: Int, of total: Int) -> String { "last \(number(count)) of \(number(total))" }
  func legendOff(_ party: String) -> String { "\(party) off" }

  private static let words = EventWords(
    allDay: "all day", event: "event",
    noEvents: "no events", noOutcome: "no outcome", officeHours: "office hours",
    inSharedHours: "in shared office hours",
    noSharedHours: "no shared office hours",
    bothOff: "both off", makeUpDay: "make-up working day")
}
