/// How a command is offered: a word in the key bar and a sentence in the help.
package struct CommandPhrase: Hashable, Sendable {
  /// At most 12 columns.
  package let word: String

  /// What it does, for the help and the palette; no full stop.
  package let meaning: String

  package init(_ word: String, _ meaning: String) {
    self.word = word
    self.meaning = meaning
  }
}
