import Phrasebook
import ProgrammeModel
import Testing

struct DateTests {
  let asOf = Day(year: 2021, month: 11, day: 15) ?? Day(number: 0)

  private func day(_ text: String) throws -> Day { try #require(PartialDate(text)).earliest }

  @Test func writesADayInFull() throws {
    let day = try day("2021-11-15")
    #expect(
      inEachLanguage { $0.long(day) }
        == ["15 November 2021", "15 ноября 2021\u{A0}г.", "2021年11月15日"])
    #expect(inEachLanguage { $0.short(day) } == ["15 Nov 2021", "15.11.2021", "2021-11-15"])
    #expect(
      inEachLanguage { $0.longWithWeekday(day) }
        == [
          "Monday 15 November 2021", "понедельник, 15 ноября 2021\u{A0}г.", "2021年11月15日 星期一",
        ])
  }

  @Test(arguments: [
    ("2021-10-05", ["5 Oct", "5 окт", "10月5日"]), ("2021-05-30", ["30 May", "30 мая", "5月30日"]),
    ("2022-10-05", ["5 Oct 2022", "05.10.2022", "2022-10-05"]),
  ])
  func dropsTheYearWhereItIsThisOne(written: String, texts: [String]) throws {
    let day = try day(written)
    #expect(inEachLanguage { $0.short(day, relativeTo: asOf) } == texts)
  }

  @Test(arguments: [
    ("2021-11-15", ["Mon 15 Nov", "пн 15 ноя", "11月15日 周一"]),
    ("2021-11-21", ["Sun 21 Nov", "вс 21 ноя", "11月21日 周日"]),
    ("2021-03-01", ["Mon 1 Mar", "пн 1 мар", "3月1日 周一"]),
    ("2022-02-04", ["Fri 4 Feb 2022", "пт 04.02.2022", "2022年2月4日 周五"]),
  ])
  func putsTheWeekdayBesideTheDate(written: String, texts: [String]) throws {
    let day = try day(written)
    #expect(inEachLanguage { $0.weekdayDate(day, relativeTo: asOf) } == texts)
  }

  @Test(arguments: [
    ("2021-12-07", ["Tue  7 Dec", "вт  7 дек", "12月 7日 周二"]),
    ("2021-11-25", ["Thu 25 Nov", "чт 25 ноя", "11月25日 周四"]),
    ("2022-02-04", ["Fri  4 Feb 2022", "пт 04.02.2022", "2022年 2月 4日 周五"]),
  ])
  func alignsDaysUnderEachOther(written: String, texts: [String]) throws {
    let day = try day(written)
    #expect(inEachLanguage { $0.alignedWeekdayDate(day, relativeTo: asOf) } == texts)
  }

  @Test(arguments: [
    ("2021", ["2021", "2021", "2021年"], ["2021", "2021\u{A0}г.", "2021年"]),
    (
      "2021-H1", ["H1 2021", "I полуг. 2021", "2021年上半年"],
      ["H1 2021", "I полугодие 2021\u{A0}г.", "2021年上半年"]
    ),
    (
      "2021-H2", ["H2 2021", "II полуг. 2021", "2021年下半年"],
      ["H2 2021", "II полугодие 2021\u{A0}г.", "2021年下半年"]
    ),
    (
      "2021-Q2", ["Q2 2021", "II кв. 2021", "2021年二季度"],
      ["Q2 2021", "II кв. 2021\u{A0}г.", "2021年第二季度"]
    ),
    (
      "2021-11", ["Nov 2021", "11.2021", "2021年11月"],
      ["November 2021", "ноябрь 2021\u{A0}г.", "2021年11月"]
    ),
    (
      "2021-05~", ["c. May 2021", "ок. 05.2021", "2021年5月前后"],
      ["c. May 2021", "ок. мая 2021\u{A0}г.", "2021年5月前后"]
    ),
    (
      "2021-H1~", ["c. H1 2021", "ок. I полуг. 2021", "2021年上半年前后"],
      ["c. H1 2021", "ок. I полугодия 2021\u{A0}г.", "2021年上半年前后"]
    ),
    (
      "2021-Q2?", ["Q2 2021?", "II кв. 2021?", "2021年二季度(待核)"],
      ["Q2 2021?", "II кв. 2021\u{A0}г.?", "2021年第二季度(待核)"]
    ),
    (
      "2021-05-14~", ["c. 14 May 2021", "ок. 14.05.2021", "2021年5月14日前后"],
      ["c. 14 May 2021", "ок. 14 мая 2021\u{A0}г.", "2021年5月14日前后"]
    ),
  ])
  func keepsPartialDatesPartial(written: String, short: [String], long: [String]) throws {
    let date = try #require(PartialDate(written))
    #expect(inEachLanguage { $0.short(date) } == short)
    #expect(inEachLanguage { $0.long(date) } == long)
  }

  @Test func dropsTheYearOfKnownDaysOnly() throws {
    let day = try #require(PartialDate("2021-10-05"))
    let quarter = try #require(PartialDate("2021-Q4"))
    #expect(inEachLanguage { $0.short(day, relativeTo: asOf) } == ["5 Oct", "5 окт", "10月5日"])
    #expect(
      inEachLanguage { $0.short(quarter, relativeTo: asOf) }
        == ["Q4 2021", "IV кв. 2021", "2021年四季度"])
  }

  @Test func namesMonthsQuartersAndWeekdays() throws {
    let day = try day("2021-11-15")
    #expect(
      inEachLanguage { $0.monthHeading(day) } == ["November 2021", "Ноябрь 2021", "2021年11月"])
    #expect(inEachLanguage { $0.month(day) } == ["Nov 2021", "11.2021", "2021年11月"])
    #expect(inEachLanguage { $0.monthTick(9) } == ["Sep", "сен", "9月"])
    #expect(inEachLanguage { $0.quarterTicks[0][3] } == ["Q4", "IV кв.", "四季度"])
    #expect(inEachLanguage { $0.quarterTicks.last?[3] ?? "" } == ["Q4", "4К", "Q4"])
    #expect(
      inEachLanguage { $0.weekdayInitials.joined(separator: " ") }
        == ["Mo Tu We Th Fr Sa Su", "пн вт ср чт пт сб вс", "一 二 三 四 五 六 日"])
    #expect(inEachLanguage { $0.weekday(day) } == ["Mon", "пн", "周一"])
  }
}
