/// Keeps the tails of key sequences that curses does not know from arriving as typed text.
///
/// Curses gives such a sequence as Esc, then `[` or `O`, then the rest. Over a slow line the Esc
/// may have been delivered as a key before the rest comes. Of the sequences it takes, only a
/// report of the mouse becomes a key.
package struct EscapeFilter {
  private enum State {
    case idle

    /// An Esc came at a time in milliseconds.
    case escaped(at: Int64)

    /// Within a sequence, of which this much has come after the Esc.
    case within(tail: String)

    /// Within the coordinates that follow `ESC [ M`.
    case coordinates(left: Int)
  }

  private static let escape: Unicode.Scalar = "\u{1B}"

  /// How long after an Esc its tail may come, in milliseconds.
  private static let patience: Int64 = 400
  private static let longestTail = 64

  private var state = State.idle

  package init() {}

  /// The keys of one reading without the tails, the time being in milliseconds.
  ///
  /// Where an Esc and its tail come in one reading, the Esc goes too: no hand is so fast.
  package mutating func filter(_ keys: [RawKey], at now: Int64) -> [RawKey] {
    var kept: [RawKey] = []
    for key in keys {
      if case .scalar(let scalar) = key, takes(scalar, at: now, kept: &kept) { continue }
      kept.append(key)
      state = key == .scalar(Self.escape) ? .escaped(at: now) : .idle
    }
    return kept
  }

  /// Whether a character belongs to a sequence.
  private mutating func takes(
    _ scalar: Unicode.Scalar, at now: Int64, kept: inout [RawKey]
  ) -> Bool {
    switch state {
    case .idle:
      return false
    case .escaped(let time):
      guard scalar == "[" || scalar == "O", now - time <= Self.patience else { return false }
      if kept.last == .scalar(Self.escape) { kept.removeLast() }
      state = .within(tail: String(scalar))
    case .within(let tail):
      guard (0x20..<0x7F).contains(scalar.value), tail.utf8.count <= Self.longestTail else {
        return false
      }
      state = scalar.value < 0x40 ? .within(tail: tail + String(scalar)) : .idle
      if tail == "[", scalar == "M" { state = .coordinates(left: 3) }
      if scalar == "M", let report = MouseReport(tail: tail) { kept.append(report.key) }
    case .coordinates(let left):
      state = left > 1 ? .coordinates(left: left - 1) : .idle
    }
    return true
  }
}
