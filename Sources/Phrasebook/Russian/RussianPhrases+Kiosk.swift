extension RussianPhrases {
  var needsTerminal: String { "нужен терминал: ssh -t" }
  var viewOnly: String { "только просмотр" }
  var publicOnly: String { "только общедоступные записи" }
  var ended: String { "сеанс завершён" }
  var directoryReplaced: String { "каталог данных заменён; подключитесь снова" }
  var anyKeyStops: String { "любая клавиша останавливает показ" }
  var areasGreen: String { "Направления: зелёные по фактам" }
  var evidenceBasis: String { "просрочки, риски, давность" }

  func paused(resumesIn seconds: Int) -> String {
    "показ приостановлен; продолжится через \(seconds) с"
  }

  func ends(in seconds: Int) -> String { "сеанс завершится через \(seconds) с" }
  func page(_ number: Int, of total: Int) -> String { "страница \(number) из \(total)" }

  func newest(days: Int, party: String, area: String) -> String {
    "последнее обновление: \(relative(days: -days)), \(party), \(area)"
  }

  func oldest(days: Int, party: String, area: String) -> String {
    "самое давнее: \(relative(days: -days)), \(party), \(area)"
  }

  func of(_ total: Int) -> String { "из \(total)" }

  func daysNoun(_ count: Int) -> String { PluralForm(russian: count).of("день", "дня", "дней") }
}
