import ProgrammeModel

extension RussianPhrases {
  var eventWords: EventWords { Self.words }

  func sharedDays(_ count: Int) -> String { "общих рабочих дней: \(number(count))" }
  func noHolidays(for years: [Int]) -> String {
    "праздники не внесены: \(years.map(String.init).joined(separator: ", "))"
  }

  func until(_ date: String) -> String { "по \(date)" }
  func host(_ party: String) -> String { "принимает \(party)" }
  func postponed(from date: String) -> String { "перенесено с \(date)" }
  func holiday(in party: String) -> String { "выходной: \(party)" }
  func holiday(_ name: String, in party: String) -> String { "\(name), \(party)" }

  func makeUpDay(in party: String) -> String {
    "рабочий день за счёт переноса: \(party)"
  }

  func weekend(_ day: Day) -> String { "\(weekdayInFull(day)) в обоих городах" }
  func weekend(_ day: Day, in party: String) -> String { "\(weekdayInFull(day)), \(party)" }

  func outsideHours(minute: Int, in party: String) -> String {
    "\(party): \(clock(minute)), вне 08:00–20:00"
  }

  func night(in party: String) -> String { "ночь: \(party)" }
  func agenda(ahead: Int, past: Int) -> String {
    "впереди \(number(ahead)) · прошло \(number(past))"
  }
  func last(_ count: Int, of total: Int) -> String {
    "последних: \(number(count)) из \(number(total))"
  }
  func legendOff(_ party: String) -> String { "выходной: \(party)" }

  private static let words = EventWords(
    allDay: "весь день", event: "мероприятие", noEvents: "мероприятий нет", noOutcome: "итога нет",
    officeHours: "часы работы", inSharedHours: "в общие часы работы",
    noSharedHours: "общих часов работы нет",
    bothOff: "выходной в обоих городах", makeUpDay: "рабочий день за счёт переноса")
}
