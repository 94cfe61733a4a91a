/// Words and terms without holes, and numbers with their nouns.
package protocol VocabularyPhrases: Sendable {
  /// What screens, panes and tabs are called.
  var titles: Titles { get }

  /// What stands over columns.
  var headings: Headings { get }

  /// What stands over a party's ratings; the short form is the party's name.
  func ratingHeading(party: String) -> Term

  /// How commands are offered.
  var commands: Commands { get }

  /// A number with its noun: `3 requests` for `count(3, \.request)`.
  func count(_ number: Int, _ noun: KeyPath<Nouns, Noun>) -> String

  /// How many there are of what the words before them name; Chinese adds the measure word: `评级 3项`.
  func tally(_ number: Int, _ noun: KeyPath<Nouns, Noun>) -> String

  /// How many of so many, with their noun: `2 of 9 series` for `shown(2, of: 9, \.series)`.
  func shown(_ count: Int, of total: Int, _ noun: KeyPath<Nouns, Noun>) -> String

  /// Several things in a row: `risk 20, plan 41 d late`.
  func list(_ items: [String]) -> String

  /// Several statements in one line; each may hold commas.
  func clauses(_ items: [String]) -> String

  /// What one record of a kind is called, such as `milestone`; the kind's own name where it is not known.
  func kind(_ kind: String) -> String
}
