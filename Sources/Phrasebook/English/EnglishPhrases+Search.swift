extension EnglishPhrases {
  var searchWords: SearchWords {
    SearchWords(
      command: "command", screen: "screen", preparing: "preparing the search …",
      invitation: "Type a part of a name, a text or an id, in any of the three languages.",
      nothingFound: "nothing found; Esc clears what was typed")
  }

  func moreFound(_ count: Int) -> String { "\(number(count)) more, type another letter" }
}
