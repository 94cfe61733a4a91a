extension RussianPhrases {
  var searchWords: SearchWords {
    SearchWords(
      command: "команда", screen: "экран", preparing: "поиск готовится…",
      invitation: "Для поиска – часть названия, текста или кода на любом из трёх языков.",
      nothingFound: "ничего не найдено; Esc – стереть набранное")
  }

  func moreFound(_ count: Int) -> String { "ещё \(number(count)), для уточнения – ещё буква" }
}
