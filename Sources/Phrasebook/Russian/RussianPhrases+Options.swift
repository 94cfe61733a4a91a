extension RussianPhrases {
  var optionWords: OptionWords { Self.allOptionWords }

  func saved(to file: String, butFirst variable: String) -> String {
    "сохранено в \(file); но сначала учитывается \(variable)"
  }

  private static let allOptionWords = OptionWords(
    language: "Язык", theme: "Тема", ascii: "Рисовать в ASCII", mouse: "Мышь",
    illustrative: "Условные записи", firstCity: "Первый город", on: "да", off: "нет",
    atOnce: "Действует сразу",
    atOnceAndSaved: "Действует сразу; s сохраняет для следующих запусков", dark: "тёмная",
    light: "светлая", highContrast: "контрастная", mono: "одноцветная")
}
