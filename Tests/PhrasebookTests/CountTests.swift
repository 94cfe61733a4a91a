import Phrasebook
import Testing

struct CountTests {
  @Test(arguments: [
    (0, "0 days", "0 дней", "0天"), (1, "1 day", "1 день", "1天"), (2, "2 days", "2 дня", "2天"),
    (4, "4 days", "4 дня", "4天"), (5, "5 days", "5 дней", "5天"),
    (11, "11 days", "11 дней", "11天"), (12, "12 days", "12 дней", "12天"),
    (14, "14 days", "14 дней", "14天"), (20, "20 days", "20 дней", "20天"),
    (21, "21 days", "21 день", "21天"), (22, "22 days", "22 дня", "22天"),
    (25, "25 days", "25 дней", "25天"), (101, "101 days", "101 день", "101天"),
    (111, "111 days", "111 дней", "111天"), (112, "112 days", "112 дней", "112天"),
    (1000, "1,000 days", "1\u{A0}000 дней", "1000天"),
  ])
  func givesEachNumberItsForm(number: Int, english: String, russian: String, chinese: String) {
    #expect(Language.english.phrases.count(number, \.day) == english)
    #expect(Language.russian.phrases.count(number, \.day) == russian)
    #expect(Language.chinese.phrases.count(number, \.day) == chinese)
  }

  /// Source: the glossary's table of counts.
  @Test(arguments: [
    (\Nouns.month, "месяц", "месяца", "месяцев", "个月"), (\.year, "год", "года", "лет", "年"),
    (\.area, "направление", "направления", "направлений", "个领域"),
    (\.milestone, "контрольная точка", "контрольные точки", "контрольных точек", "个节点"),
    (\.request, "запрос", "запроса", "запросов", "件"),
    (\.risk, "риск", "риска", "рисков", "项风险"),
    (\.event, "мероприятие", "мероприятия", "мероприятий", "场活动"),
    (\.pane, "панель", "панели", "панелей", "个窗格"),
    (\.series, "ряд", "ряда", "рядов", "个序列"),
    (\.update, "обновление", "обновления", "обновлений", "条"),
    (\.record, "запись", "записи", "записей", "条"),
    (\.error, "ошибка", "ошибки", "ошибок", "个错误"),
    (\.warning, "предупреждение", "предупреждения", "предупреждений", "个警告"),
    (\.file, "файл", "файла", "файлов", "个文件"),
    (\.source, "источник", "источника", "источников", "个来源"),
    (\.agreement, "соглашение", "соглашения", "соглашений", "份"),
    (\.document, "документ", "документа", "документов", "份文件"),
  ])
  func knowsTheFormsOfEachNoun(
    noun: any KeyPath<Nouns, Noun> & Sendable, one: String, few: String, many: String,
    measure: String
  ) {
    let russian = Language.russian.phrases
    #expect(russian.count(21, noun) == "21 \(one)")
    #expect(russian.count(3, noun) == "3 \(few)")
    #expect(russian.count(12, noun) == "12 \(many)")
    #expect(Language.chinese.phrases.count(3, noun) == "3\(measure)")
  }

  @Test(arguments: [1, 2])
  func tellsOneFromManyInEnglish(number: Int) {
    let english = Language.english.phrases
    #expect(english.count(number, \.pane) == (number == 1 ? "1 pane" : "2 panes"))
    #expect(english.count(number, \.series) == "\(number) series")
    #expect(english.morePanes(number) == (number == 1 ? "+1 pane" : "+2 panes"))
    #expect(english.differing(number) == (number == 1 ? "1 differs" : "2 differ"))
  }

  /// After what is counted stands the number alone, in Chinese with its measure word.
  @Test func aTallyHasItsMeasureWord() {
    #expect(Language.english.phrases.tally(3, \.request) == "3")
    #expect(Language.russian.phrases.tally(3, \.request) == "3")
    let chinese = Language.chinese.phrases
    #expect(
      [
        chinese.tally(3, \.request), chinese.tally(22, \.event), chinese.tally(7, \.practice),
        chinese.tally(1_595, \.text), chinese.tally(24, \.expert),
      ] == ["3件", "22场", "7项", "1595条", "24位"])
  }
}
