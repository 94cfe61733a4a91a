import Phrasebook

extension Context {
  /// What stands between whom something comes from and whom it goes to: an arrow, or a word where words are read aloud.
  var arrow: String { isSpoken ? phrases.spokenArrow : "→" }

  /// After the name of an order, which way it runs: an arrow, or a word where words are read aloud.
  ///
  /// - Parameters:
  ///   - isRising: Whether it goes up from the least, as the arrow says.
  ///   - isReversed: Whether the reader turned it round, as the word says.
  func direction(isRising: Bool, isReversed: Bool) -> String {
    guard isSpoken else { return isRising ? " ↑" : " ↓" }
    return isReversed ? ", \(phrases.commands.reverse.word)" : ""
  }
}
