/// What the program answers to a command.
package protocol MessagePhrases: Sendable {
  /// Short answers without holes.
  var messages: Messages { get }

  /// A file was written: `saved to FILE`.
  func saved(to file: String) -> String

  /// A text was put on the clipboard: `copied: TEXT`.
  func copied(_ text: String) -> String

  /// A file could not be written: `cannot write FILE`.
  func cannotWrite(_ file: String) -> String

  /// The same with the system's own words for why: `cannot write FILE: Permission denied`.
  func cannotWrite(_ file: String, because reason: String) -> String

  /// A typed day cannot be read, with what to write.
  func notADate(_ text: String) -> String

  /// A typed id or word leads nowhere.
  func nothingNamed(_ text: String) -> String

  /// The prompt for a day.
  var datePrompt: String { get }

  /// The prompt of the linear mode.
  var linearPrompt: String { get }

  /// In a session of lines, what is under the cursor and why it is so, which the next command acts on.
  func linearCursor(_ words: String) -> String

  /// What is read in place of an arrow between two names: `Moscow to Beijing`.
  var spokenArrow: String { get }

  /// What the linear mode does not know.
  func unknownCommand(_ text: String) -> String
}
