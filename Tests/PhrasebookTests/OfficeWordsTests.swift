import Phrasebook
import ProgrammeModel
import Testing

/// What an office would say otherwise if it were put word for word.
struct OfficeWordsTests {
  private let day = Day(year: 2021, month: 3, day: 1) ?? Day(number: 0)

  /// 截至 is "as of" a date; what was known on it, and what is not shown on it, are said otherwise.
  @Test func chineseSaysAsOfOnlyOfWhatHasComeSoFar() {
    let chinese = Language.chinese.phrases
    #expect(chinese.asOf(day, badge: .pinned) == "截至2021-03-01")
    #expect(chinese.asOf(day, badge: nil) == "截至2021-03-01")
    #expect(chinese.asOf(day, badge: .asItWas) == "按2021-03-01")
    #expect(chinese.notShown("地铁", on: day) == "按2021-03-01当时所知，不显示“地铁”")
    #expect(chinese.year(2021, to: "11月15日") == "2021年截至11月15日")
    #expect(chinese.fieldWords.shownAsOf == "基准日")
  }

  /// 距今 is time that has passed.
  @Test func chineseCountsForwardToWhatComes() {
    let chinese = Language.chinese.phrases
    #expect(chinese.distanceAhead == "还有" && chinese.daysNoun(81) == "天后")
    #expect(chinese.headings.age.short == "距今")
    #expect(
      inEachLanguage { $0.oldest(days: 71, party: "B", area: "A") }.last == "最久未报送: B A，71天前")
    #expect(
      inEachLanguage { $0.newest(days: 3, party: "B", area: "A") }.last == "最近报送: B A，3天前")
  }

  /// One English word is not one Chinese word everywhere.
  @Test func chineseCallsOneThingByOneName() {
    let chinese = Language.chinese.phrases
    #expect(chinese.areaWords.critical == "重点" && chinese.whyWords.criticalReds == "重点领域红灯")
    #expect(
      chinese.programme(.red, because: .criticalArea("地铁")) == "红灯：重点领域红灯，地铁")
    #expect(
      FieldLabels.label(of: "critical", of: .record(Area.kind), in: .chinese) == "重点")
    #expect(chinese.headings.change.full.hasPrefix(chinese.titles.changes.short))
    #expect(chinese.threshold(.red, from: 20) == "红灯: 20分起")
  }

  /// "Moved on" and "words" mean something else beside a date.
  @Test func englishLabelsSayWhatStandsBesideThem() {
    let english = Language.english.phrases
    func label(_ field: String, of object: String) -> String {
      FieldLabels.label(of: field, of: .object(object), in: .english)
    }
    #expect(label("date", of: "history") == "Changed on")
    #expect(english.titles.dateHistory.full == "History of dates and updates")
    #expect(english.went(26, of: 40) == "26 went, 40 planned")
    #expect(english.recordWords.accessed == "accessed" && label("accessed", of: "x") == "Accessed")
  }

  /// A way of meeting stands by itself on an event's line, where an adjective has nothing to agree with.
  @Test func russianSaysHowPeopleMeet() {
    let russian = Language.russian.phrases
    #expect(russian.term(Event.Mode.hybrid).full == "очно и по видеосвязи")
    #expect(russian.recordWords.accessed == "дата обращения")
    #expect(russian.brokenAt("a.json", line: 12, column: 5) == "a.json не читается: 12:5")
  }
}
