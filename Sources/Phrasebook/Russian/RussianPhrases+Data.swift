import ProgrammeModel

extension RussianPhrases {
  var dataWords: DataWords { Self.words }
  func keptFromBefore(_ count: Int) -> String { "прежние данные в файлах: \(number(count))" }

  func reading(_ count: Int, of total: Int) -> String {
    "прочитано файлов: \(number(count)) из \(number(total))"
  }
  func dataRead(at clock: String) -> String { "данные прочитаны в \(clock)" }

  func brokenAt(_ file: String, line: Int, column: Int) -> String {
    "\(file) не читается: \(line):\(column)"
  }

  func directoryLost(lastGood clock: String) -> String {
    "каталог данных не читается; показаны данные на \(clock)"
  }

  func gone(_ title: String) -> String { "«\(title)» больше нет в данных" }

  func notShown(_ title: String, on day: Day) -> String {
    "«\(title)» не показывается \(asOf(day))"
  }

  func matches(_ count: Int, of total: Int) -> String { "\(number(count)) из \(number(total))" }
  func found(as names: String) -> String { "найдено как \(names)" }
  func thisScreen(_ name: String) -> String { "Этот экран: \(name)" }
  func illustrative(_ count: Int, of total: Int) -> String {
    "\(number(count)) из \(number(total))"
  }

  private static let words = DataWords(
    read: "прочитано", keptFromBefore: "сохранено прежнее",
    unknownFiles: "неизвестный, пропущен", factsWithSource: "факты с источником",
    unreadable: "не читается", language: "язык",
    missing: "нет", identical: "то же", noFindings: "замечаний нет", error: "ошибка",
    warning: "предупреждение", note: "сведение",
    derivedSign: "расчётная величина, w – как рассчитано",
    illustrativeSign: "условно, i – скрыть", lookHereSign: "обратить внимание",
    promisedSign: "базовый срок", expectedSign: "прогноз", metSign: "выполнена",
    cutSign: "сокращено", nothingSign: "нет", checking: "данные проверяются…", bytes: "Б",
    noneInFile: "в этом файле замечаний нет; Esc – показать все",
    noneOfKind: "таких замечаний нет; Esc – показать все",
    noTextMissing: "все тексты переведены; Esc – показать все замечания")
}
