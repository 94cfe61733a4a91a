import Phrasebook
import ProgrammeModel
import Testing

struct TimeTests {
  let friday = Day(year: 2021, month: 11, day: 19) ?? Day(number: 0)

  @Test func writesClocksOnTwentyFourHours() {
    #expect(
      [0, 545, 845, 1439].map(Language.english.phrases.clock) == [
        "00:00", "09:05", "14:05", "23:59",
      ])
  }

  @Test func putsTwoZonesSideBySide() {
    #expect(
      inEachLanguage { phrases in
        let labels = TimeTests.labels(phrases.language)
        return phrases.clocks(
          PartyTime(label: labels.0, day: friday, minute: 540),
          PartyTime(label: labels.1, day: friday, minute: 840))
      } == ["09:00 Moscow = 14:00 Beijing", "09:00 МСК = 14:00 Пекин", "莫斯科09:00 = 北京14:00"])
  }

  @Test func givesTheWeekdayOnBothSidesWhereTheDaysDiffer() {
    #expect(
      inEachLanguage { phrases in
        let labels = TimeTests.labels(phrases.language)
        return phrases.clocks(
          PartyTime(label: labels.1, day: friday + 1, minute: 120),
          PartyTime(label: labels.0, day: friday, minute: 1260))
      } == [
        "02:00 Sat Beijing = 21:00 Fri Moscow", "02:00 сб Пекин = 21:00 пт МСК",
        "北京周六02:00 = 莫斯科周五21:00",
      ])
  }

  @Test func tightensTheClocksForSmallPanes() {
    let (first, second) = (
      PartyTime(label: "MSK", day: friday, minute: 600),
      PartyTime(label: "BJS", day: friday, minute: 900)
    )
    #expect(
      inEachLanguage { $0.tightClocks(first, second) }
        == ["10:00 MSK=15:00 BJS", "10:00 MSK=15:00 BJS", "MSK10:00=BJS15:00"])
  }

  @Test(arguments: [
    (300, ["BJS = MSK + 5 h", "BJS = MSK + 5 ч", "BJS = MSK + 5小时"]),
    (-150, ["BJS = MSK − 2 h 30 min", "BJS = MSK − 2 ч 30 мин", "BJS = MSK − 2小时30分"]),
    (0, ["BJS = MSK", "BJS = MSK", "BJS = MSK"]),
  ])
  func saysHowFarAClockIsAhead(minutes: Int, texts: [String]) {
    #expect(inEachLanguage { $0.offset("BJS", from: "MSK", minutes: minutes) } == texts)
  }

  @Test func writesHoursAndTheHeadersClock() {
    #expect(
      inEachLanguage { $0.hours(540...780, TimeTests.labels($0.language).0) }
        == ["09–13 Moscow", "09–13 МСК", "莫斯科09–13时"])
    #expect(Language.english.phrases.hours(570...1080, "BJS") == "09:30–18 BJS")
    #expect(
      inEachLanguage { $0.clock("МСК", minute: 845) } == Array(repeating: "МСК 14:05", count: 3))
  }

  @Test(arguments: [
    (0, ["today", "сегодня", "今天"]), (12, ["in 12 d", "через 12 дн.", "12天后"]),
    (1, ["in 1 d", "через 1 дн.", "1天后"]), (-21, ["21 d ago", "21 дн. наз.", "21天前"]),
  ])
  func saysHowFarADayIsInACell(days: Int, texts: [String]) {
    #expect(inEachLanguage { $0.relative(days: days) } == texts)
  }

  @Test(arguments: [
    (0, ["today", "сегодня", "今天"]), (1, ["tomorrow", "завтра", "明天"]),
    (-1, ["yesterday", "вчера", "昨天"]), (2, ["in 2 days", "через 2 дня", "2天后"]),
    (12, ["in 12 days", "через 12 дней", "12天后"]),
    (-21, ["21 days ago", "21 день назад", "21天前"]),
  ])
  func saysHowFarADayIsInASentence(days: Int, texts: [String]) {
    #expect(inEachLanguage { $0.relativeLong(days: days) } == texts)
  }

  @Test func writesSpansAndSlips() {
    #expect(inEachLanguage { $0.days(41) } == ["41 d", "41 дн.", "41天"])
    #expect(inEachLanguage { $0.slip(days: 41) } == ["+41 d", "+41 дн.", "+41天"])
    #expect(inEachLanguage { $0.slip(days: -5) } == ["−5 d", "−5 дн.", "−5天"])
    #expect(inEachLanguage { $0.slip(days: 0) } == ["0 d", "0 дн.", "0天"])
    #expect(inEachLanguage { $0.ahead(days: 3, width: 2) } == ["in  3 d", "через  3 дн.", " 3天后"])
    #expect(
      inEachLanguage { $0.slipInWords(days: 62) }
        == ["62 days later than promised", "на 62 дня позже срока", "滞后62天"])
    #expect(
      inEachLanguage { $0.slipInWords(days: -5) }
        == ["5 days earlier than promised", "на 5 дней раньше срока", "提前5天"])
    #expect(
      inEachLanguage { $0.slip(days: 62, within: 32...152) }
        == ["+62 d (+32 … +152)", "+62 дн. (+32 … +152)", "+62天 (+32 … +152)"])
  }

  private static func labels(_ language: Language) -> (String, String) {
    switch language {
    case .english: ("Moscow", "Beijing")
    case .russian: ("МСК", "Пекин")
    case .chinese: ("莫斯科", "北京")
    }
  }

  @Test(arguments: [
    (EventNearness.ahead(days: 3), ["in  3 d", "через  3 дн.", " 3天后"]),
    (.ahead(days: 0), ["today", "сегодня", "今天"]),
    (.notBefore(days: 47), ["from 47 d", "не ранее 47 дн.", "最早47天后"]),
    (.within(days: 58), ["within 58 d", "до 58 дн.", "58天内"]),
    (.within(days: 0), ["today", "сегодня", "今天"]),
    (.underWay, ["under way", "идёт", "进行中"]),
  ])
  func saysHowNearAnEventIs(nearness: EventNearness, texts: [String]) {
    #expect(inEachLanguage { $0.nearness(nearness, width: 2) } == texts)
  }
}
