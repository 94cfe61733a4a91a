import Phrasebook

extension Context {
  /// What stands between whom something comes from and whom it goes to: an arrow, or a word where words are read aloud.
  var arrow: String { isSpoken ? phrases.spokenArrow : "→" }

  /// After the name of an order, which way it runs: an arrow, or a word where words are read aloud.
  func direction(isReversed: Bool) -> String {
    guard isSpoken else { return isReversed ? " ↑" : " ↓" }
    return isReversed ? ", \(phrases.commands.reverse.word)" : ""
  }
}
