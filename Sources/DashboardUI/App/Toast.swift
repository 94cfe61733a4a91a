package import Phrasebook

/// A short answer to a command, in place of the detail line; it goes with the next key, or after a while.
package struct Toast: Sendable {
  let words: @Sendable (any Phrases) -> String

  /// Whether it tells of something that went wrong: then only a key takes it away.
  package let isFault: Bool

  /// Its place among all of the session, so that one can be told from the next.
  package let number: Int
}

extension AppState {
  /// Says something short.
  package mutating func say(_ message: any KeyPath<Messages, String> & Sendable) {
    say { $0.messages[keyPath: message] }
  }

  /// Says something short, in the words of the language in use.
  package mutating func say(
    isFault: Bool = false, _ words: @escaping @Sendable (any Phrases) -> String
  ) {
    toastCount += 1
    toast = Toast(words: words, isFault: isFault, number: toastCount)
  }

  /// Takes the answer away, where there is one.
  package mutating func dropToast() { toast = nil }
}
