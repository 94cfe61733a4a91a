import Phrasebook
import ProgrammeModel
import Testing

struct SentenceTests {
  let asOf = Day(year: 2021, month: 11, day: 15) ?? Day(number: 0)

  private static func city(_ language: Language, _ index: Int) -> String {
    switch language {
    case .english: ["Moscow", "Beijing"][index]
    case .russian: ["Москва", "Пекин"][index]
    case .chinese: ["莫斯科", "北京"][index]
    }
  }

  private func said(_ say: (any Phrases, String, String) -> String) -> [String] {
    inEachLanguage {
      say($0, SentenceTests.city($0.language, 0), SentenceTests.city($0.language, 1))
    }
  }

  private func owing(_ moscow: String, _ beijing: String) -> [Owing] {
    [
      Owing(party: beijing, count: 3, oldestDays: 21),
      Owing(party: moscow, count: 1, oldestDays: 17),
    ]
  }

  @Test func saysWhoWaitsForWhom() {
    #expect(
      said { $0.waiting(on: owing($1, $2)) } == [
        "waiting on Beijing 3 (oldest 21 d) · on Moscow 1",
        "ответ за стороной: Пекин – 3 (дольше всего 21 дн.) · Москва – 1",
        "待北京答复3件(最长21天) · 待莫斯科1件",
      ])
    #expect(
      said { $0.debts(owing($1, $2)) } == [
        "Beijing owes 3 (21 d), Moscow 1 (17 d)", "ответы: Пекин 3 (21 дн.), Москва 1 (17)",
        "待答复: 北京3件(21天)、莫斯科1件(17天)",
      ])
    #expect(
      said { $0.waitingCell(owing($1, $2)[0]) }
        == ["Beijing 3/21 d", "Пекин 3/21 дн.", "北京3件/21天"])
    #expect(
      said { $0.owes(owing($1, $2)[1]) } == [
        "Moscow owes 1, 17 d", "отвечает Москва: 1, 17 дн.", "待莫斯科答复1件，17天",
      ])
    #expect(
      said { $0.owes(owing($1, $2)[0]) } == [
        "Beijing owes 3, oldest 21 d", "отвечает Пекин: 3, до 21 дн.",
        "待北京答复3件，最长21天",
      ])
    #expect(
      said { phrases, _, beijing in phrases.waiting(on: beijing, days: 21) } == [
        "waiting on Beijing for 21 days", "отвечает Пекин, ждут 21 день", "待北京答复已21天",
      ])
    #expect(
      said { phrases, _, beijing in phrases.waiting(on: beijing, days: 0) } == [
        "waiting on Beijing since this day", "отвечает Пекин, ждут с этого дня", "当日起待北京答复",
      ])
    #expect(
      inEachLanguage { $0.waiting(on: []) }
        == ["no open requests", "открытых запросов нет", "暂无待复事项"])
  }

  @Test func saysWhatIsLateOldOrSilent() {
    #expect(
      inEachLanguage { $0.late(days: 41, area: "Metro", title: "plan") } == [
        "late 41 d: Metro, plan", "просрочено на 41 дн.: Metro, plan", "逾期41天: Metro plan",
      ])
    #expect(
      said { phrases, moscow, _ in phrases.ages(moscow, days: 3...20) } == [
        "Moscow 3–20 d", "Москва 3–20 дн.", "莫斯科3–20天",
      ])
    #expect(
      said { phrases, moscow, _ in phrases.ages(moscow, days: 3...3) } == [
        "Moscow 3 d", "Москва 3 дн.", "莫斯科3天",
      ])
  }

  @Test func saysOnWhichDayEverythingStands() {
    #expect(
      inEachLanguage { $0.asOf(asOf) }
        == ["as of 15 Nov 2021", "на 15.11.2021", "截至2021-11-15"])
    #expect(inEachLanguage { $0.badge(.pinned) } == ["pinned", "фикс.", "固定"])
  }

  @Test func countsWhatIsMarkedOrHidden() {
    #expect(
      inEachLanguage { $0.illustrativeCount(41, mark: "◇") }
        == ["41 ◇ illustrative", "◇ условных записей: 41", "◇ 示例41条"])
    #expect(
      inEachLanguage { $0.illustrativeHidden(41, mark: "◇") }
        == ["41 ◇ illustrative hidden", "◇ скрыто условных записей: 41", "◇ 已隐藏示例41条"])
    #expect(inEachLanguage { $0.morePanes(2) } == ["+2 panes", "+2 панели", "另有2个窗格"])
    #expect(inEachLanguage { $0.shown(12, of: 41) } == ["12 of 41", "12 из 41", "12/41"])
    #expect(
      inEachLanguage { $0.shown(12, of: 41, \.record) }
        == ["12 of 41 records", "12 из 41 записи", "12/41条"])
    #expect(
      Language.russian.phrases.shown(2, of: 21, \.milestone) == "2 из 21 контрольной точки")
    #expect(Language.russian.phrases.shown(2, of: 9, \.series) == "2 из 9 рядов")
    #expect(
      inEachLanguage { $0.tooSmall(needed: (40, 12), found: (34, 8)) } == [
        "40×12 is needed; this is 34×8", "нужно 40×12; сейчас 34×8", "至少需40×12，现为34×8",
      ])
  }

  @Test func saysHowRatingsDiffer() {
    #expect(
      said { phrases, moscow, _ in phrases.differ(moscow, .green, evidence: .red) } == [
        "Moscow green, evidence red", "Москва: зелёный, по фактам: красный", "莫斯科绿灯 据实红灯",
      ])
    #expect(
      said { phrases, moscow, _ in phrases.stepsApart(moscow, steps: 4) } == [
        "Moscow and the evidence are four steps apart", "Москва и факты: разница 4 ступени",
        "莫斯科评级与据实评级相差4级",
      ])
    #expect(
      inEachLanguage { $0.ratings([(.green, 0), (.amber, 5), (.red, 1), (.unknown, 2)]) }
        == [
          "5 amber, 1 red, 2 not rated", "5 жёлтых, 1 красное, 2 без оценки",
          "黄灯5个、红灯1个、未评级2个",
        ])
    #expect(
      Language.russian.phrases.ratings([(.amberGreen, 21), (.amber, 11), (.amberRed, 3)])
        == "21 жёлто-зелёное, 11 жёлтых, 3 оранжевых")
    #expect(
      Language.russian.phrases.differ("Москва", .amberGreen, evidence: .red)
        == "Москва: жёлто-зелёный, по фактам: красный")
    #expect(
      inEachLanguage { $0.threshold(.red, overDays: 60) }
        == ["red over 60 d", "красный свыше 60 дн.", "红灯: 超过60天"])
  }

  @Test func agreesInGenderWithWhatIsLate() {
    let russian = Language.russian.phrases
    #expect(russian.term(MilestoneMark.late).full == "просрочена")
    #expect(russian.term(RequestMark.overdue).full == "ответ просрочен")
    #expect(russian.term(Event.Status.scheduled).full == "запланировано")
    #expect(russian.term(Deliverable.Status.planned).full == "запланирован")
    #expect(russian.term(Milestone.Status.scheduled).full == "запланирована")
  }

  @Test func keepsFiguresWithTheirBaseAndWords() {
    #expect(
      inEachLanguage { $0.growth("+10 %", on: "2019") }
        == ["+10 % on 2019", "+10 % к 2019", "+10 % (比2019)"])
    #expect(
      inEachLanguage { $0.disagrees($0.quoted("US$20 bn")) } == [
        "“US$20 bn” disagrees: kept apart", "«US$20 bn» расходится: показано отдельно",
        "“US$20 bn”说法不一，单独列出",
      ])
    #expect(
      said { $0.flow(.import, reporter: $1, partner: $2) } == [
        "imports (Moscow from Beijing)", "импорт (Пекин – Москва)", "进口（莫斯科自北京）",
      ])
  }

  @Test func findsTheReasonOfTheProgrammesRating() {
    #expect(
      inEachLanguage { $0.programme(.amber, because: .redAreas(count: 1, weight: 10)) } == [
        "amber because one area is red, 10\u{A0}% of weight",
        "жёлтый: красных направлений 1, 10\u{A0}% веса", "黄灯：1个领域红灯，权重10%",
      ])
  }
}
