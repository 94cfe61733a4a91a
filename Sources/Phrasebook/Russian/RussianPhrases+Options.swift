extension RussianPhrases {
  var optionWords: OptionWords { Self.allOptionWords }
  var needsWiderWindow: String { "нужно окно шире" }

  func saved(to file: String, butFirst variable: String) -> String {
    "сохранено в \(file); но сначала учитывается \(variable)"
  }

  func columns(_ count: Int) -> String {
    switch PluralForm(russian: count) {
    case .one: "\(number(count)) колонка"
    case .few: "\(number(count)) колонки"
    case .many: "\(number(count)) колонок"
    }
  }

  func settingsProblem(_ first: String, of count: Int) -> String {
    count == 1 ? first : "1 из \(number(count)), все – в настройках: \(first)"
  }

  func settingsProblems(_ count: Int) -> String {
    "замечаний к config.json: \(number(count))"
  }

  private static let allOptionWords = OptionWords(
    language: "Язык", theme: "Тема", ascii: "Рисовать в ASCII",
    ambiguousWidth: "Знаки и кириллица", mouse: "Мышь", illustrative: "Условные записи",
    firstCity: "Первый город", on: "да", off: "нет",
    atOnce: "Действует сразу",
    atOnceAndSaved: "Действует сразу; s сохраняет для следующих запусков", dark: "тёмная",
    light: "светлая", highContrast: "контрастная", mono: "одноцветная")
}
