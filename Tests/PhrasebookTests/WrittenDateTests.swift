import Phrasebook
import ProgrammeModel
import Testing

/// Dates that a reader types as the screens show them.
struct WrittenDateTests {
  private let asOf = Day(year: 2021, month: 11, day: 15) ?? Day(number: 0)

  @Test(arguments: Language.allCases)
  func readsWhatIsShown(language: Language) throws {
    let phrases = language.phrases
    let dates = ["2020-02-29", "2021-11-05", "2021-12-31", "2022-05", "2022-Q3", "2021-H2", "2023"]
    for date in try dates.map({ try #require(PartialDate($0)) }) {
      #expect(phrases.date(written: phrases.long(date), relativeTo: asOf) == date)
      #expect(phrases.date(written: phrases.short(date), relativeTo: asOf) == date)
      let near = phrases.short(date, relativeTo: asOf)
      #expect(phrases.date(written: near, relativeTo: asOf) == date)
    }
  }

  @Test(arguments: [
    (Language.english, " 5 nov  2021 ", "2021-11-05"), (.english, "05 Nov", "2021-11-05"),
    (.russian, "5.11.2021", "2021-11-05"), (.russian, "5 НОЯ", "2021-11-05"),
    (.russian, "5 ноября 2021", "2021-11-05"), (.chinese, "2021年11月05日", "2021-11-05"),
    (.chinese, "11月5日", "2021-11-05"), (.russian, "5 ноя 2021", "2021-11-05"),
    (.russian, "5 нояб. 2021", "2021-11-05"), (.english, "Fri 5 Nov", "2021-11-05"),
  ])
  func countsNeitherCaseNorZerosNorGaps(language: Language, text: String, day: String) throws {
    let date = language.phrases.date(written: text, relativeTo: asOf)
    #expect(date == PartialDate(day))
  }

  @Test(arguments: [
    "", "  ", "29 Feb 2021", "31 Nov", "5", "November", "5 Nov 2021 at noon",
    "99999999999999999999 Nov",
    "5 Nov 0000", String(repeating: "5 ", count: 10_000),
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(Language.english.phrases.date(written: text, relativeTo: asOf) == nil)
  }
}
