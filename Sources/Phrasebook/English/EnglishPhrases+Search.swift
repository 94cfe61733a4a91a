extension EnglishPhrases {
  var searchWords: SearchWords {
    SearchWords(
      command: "command", screen: "screen", preparing: "preparing the search …",
      preparingList: "preparing the list …", preparingSums: "working out the sums …",
      invitation: "Type a part of a name, a text or an id, in any of the three languages.",
      nothingFound: "nothing found; try fewer or other words")
  }

  func noField(_ name: String, nearest: String?) -> String {
    "no field “\(name)”" + (nearest.map { "; did you mean \($0)?" } ?? "")
  }

  func noValue(_ value: String, example: String) -> String {
    "“\(value)” is no value; write \(example)"
  }

  func moreFound(_ count: Int) -> String { "\(number(count)) more, type another letter" }
}
