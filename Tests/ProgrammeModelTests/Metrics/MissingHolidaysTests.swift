import ProgrammeModel
import Testing

/// Working days that are counted in a year without holidays on file say so.
struct MissingHolidaysTests {
  @Test(arguments: [
    ("2021-12-20", [Int]()), ("2022-01-05", [2022]), ("2023-02-01", [2022, 2023]),
    ("2021-11-01", []),
  ])
  func everyYearIsToldThatLacksHolidaysOfSomeParty(start: String, years: [Int]) throws {
    let holidays = ["moscow": [2021, 2022], "beijing": [2021]].flatMap { party, years in
      years.map { year in
        #"{"id": "h-\#(party)-\#(year)", "name": "H", "party": "\#(party)", "date": "\#(year)-05-01"}"#
      }
    }
    let files = [
      "holidays.json": "{\"items\": [\(holidays.joined(separator: ","))]}",
      "events.json": #"{"items": [{"id": "e", "title": "E", "start": "\#(start)"}]}"#,
    ]
    let event = try #require(try assess(files, on: "2021-11-15").events.first)
    #expect(event.workingDays.yearsWithoutHolidays == years)
  }
}
