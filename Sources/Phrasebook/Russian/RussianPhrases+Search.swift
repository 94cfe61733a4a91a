extension RussianPhrases {
  var searchWords: SearchWords {
    SearchWords(
      command: "команда", screen: "экран", preparing: "поиск готовится…",
      preparingList: "список готовится…", preparingSums: "идёт подсчёт…",
      invitation: "Для поиска – часть названия, текста или кода на любом из трёх языков.",
      nothingFound: "ничего не найдено; попробуйте другие слова")
  }

  func noField(_ name: String, nearest: String?) -> String {
    "поля «\(name)» нет" + (nearest.map { "; возможно, \($0)?" } ?? "")
  }

  func noValue(_ value: String, example: String) -> String {
    "«\(value)» не подходит; пример: \(example)"
  }

  func moreFound(_ count: Int) -> String { "ещё \(number(count)), для уточнения – ещё буква" }
}
