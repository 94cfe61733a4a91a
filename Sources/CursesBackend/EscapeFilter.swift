/// Keeps the tails of key sequences that curses does not know from arriving as typed text.
///
/// Curses gives such a sequence as Esc, then `[` or `O`, then the rest. Over a slow line the Esc
/// may have been delivered as a key before the rest comes.
struct EscapeFilter {
  private enum State {
    case idle

    /// An Esc came at a time in milliseconds.
    case escaped(at: Int64)

    /// Within a sequence, of which this many characters are still allowed.
    case within(Introducer, left: Int)

    /// Within the coordinates that follow `ESC [ M`.
    case coordinates(left: Int)
  }

  private enum Introducer: Unicode.Scalar {
    case control = "["
    case single = "O"
  }

  private static let escape: Unicode.Scalar = "\u{1B}"

  /// How long after an Esc its tail may come, in milliseconds.
  private static let patience: Int64 = 400
  private static let longestTail = 64

  private var state = State.idle

  init() {}

  /// The keys of one reading without the tails, the time being in milliseconds.
  ///
  /// Where an Esc and its tail come in one reading, the Esc goes too: no hand is so fast.
  mutating func filter(_ keys: [RawKey], at now: Int64) -> [RawKey] {
    var kept: [RawKey] = []
    for key in keys {
      if swallows(key, at: now, kept: &kept) { continue }
      kept.append(key)
      state = key == .scalar(Self.escape) ? .escaped(at: now) : .idle
    }
    return kept
  }

  private mutating func swallows(_ key: RawKey, at now: Int64, kept: inout [RawKey]) -> Bool {
    guard case .scalar(let scalar) = key else { return false }
    switch state {
    case .idle:
      return false
    case .escaped(let time):
      guard let introducer = Introducer(rawValue: scalar), now - time <= Self.patience else {
        return false
      }
      if kept.last == .scalar(Self.escape) { kept.removeLast() }
      state = .within(introducer, left: Self.longestTail)
    case .within(let introducer, let left):
      guard (0x20..<0x7F).contains(scalar.value), left > 0 else { return false }
      let isFinal = scalar.value >= 0x40
      let isMouse = scalar == "M" && introducer == .control && left == Self.longestTail
      state =
        isMouse ? .coordinates(left: 3) : isFinal ? .idle : .within(introducer, left: left - 1)
    case .coordinates(let left):
      state = left > 1 ? .coordinates(left: left - 1) : .idle
    }
    return true
  }
}
