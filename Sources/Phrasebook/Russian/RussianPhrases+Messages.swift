extension RussianPhrases {
  var messages: Messages { Self.allMessages }
  var datePrompt: String { "Показать, как было известно на (например, 14.05.2021)" }
  var linearPrompt: String { "Номер, клавиша, команда или help" }
  func linearCursor(_ words: String) -> String { "Под курсором: \(words)" }
  var spokenArrow: String { "–" }

  func saved(to file: String) -> String { "сохранено в \(file)" }
  func copied(_ text: String) -> String { "скопировано: \(text)" }
  func cannotWrite(_ file: String) -> String { "не удалось записать \(file)" }
  func cannotWrite(_ file: String, because reason: String) -> String {
    "не удалось записать \(file): \(reason)"
  }
  func notADate(_ text: String) -> String { "«\(text)» – не дата; нужно, например, 14.05.2021" }
  func nothingNamed(_ text: String) -> String { "ничего с названием «\(text)» нет" }
  func unknownCommand(_ text: String) -> String { "нет команды «\(text)»; help – список команд" }

  private static let allMessages = Messages(
    loading: "загрузка…", reloaded: "данные обновлены", nothingChanged: "изменений нет",
    noData: "нет данных", noSource: "источник не указан", noCause: "запись о причине не найдена",
    noReason: "расчётных величин здесь нет", nothingToOpen: "открывать здесь нечего",
    sumsPending: "суммы ещё подсчитываются",
    noNextMatch: "совпадений больше нет", illustrativeShown: "условные записи показаны",
    illustrativeHidden: "только записи с источником",
    noEditor: "редактор не задан: переменная EDITOR",
    atOldestView: "более раннего экрана нет", atNewestView: "более позднего экрана нет",
    cannotCopy: "терминал не поддерживает копирование", notAvailable: "здесь недоступно",
    unusedKey: "эта клавиша здесь не действует; ? – список клавиш",
    dayTooFar: "дни дальше 100 лет не показываются", backToAsOf: "возврат к отчётной дате")
}
