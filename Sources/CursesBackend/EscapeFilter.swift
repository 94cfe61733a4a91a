/// Keeps the tails of key sequences that curses does not know from arriving as typed text.
///
/// Curses gives such a sequence as Esc, then `[` or `O`, then the rest. Over a slow line the Esc
/// may have been delivered as a key before the rest comes. Of the sequences it takes, only
/// reports of the mouse and of pasted text become keys.
package struct EscapeFilter {
  private enum State {
    case idle

    /// An Esc came at a time in milliseconds.
    case escaped(at: Int)

    /// Within a sequence, of which this much has come after the Esc.
    case within(tail: String)

    /// Within the coordinates that follow `ESC [ M`.
    case coordinates(left: Int)
  }

  /// A pasted text of which this much has come and is not handed over yet.
  private struct Paste {
    var text = String.UnicodeScalarView()
    var lastCame: Int
  }

  private static let escape: Unicode.Scalar = "\u{1B}"

  /// How long after an Esc its tail may come, in milliseconds.
  private static let patience: Int = 400
  private static let longestTail = 64

  /// A paste that nothing is added to for so many milliseconds has lost its end.
  private static let patienceWithPaste: Int = 2000

  private var state = State.idle
  private var paste: Paste?

  package init() {}

  /// The keys of one reading without the tails, the time being in milliseconds.
  ///
  /// Where an Esc and its tail come in one reading, the Esc goes too: no hand is so fast.
  package mutating func filter(_ keys: [RawKey], at now: Int) -> [RawKey] {
    var kept: [RawKey] = []
    if let paste, now - paste.lastCame > Self.patienceWithPaste { self.paste = nil }
    for key in keys {
      if paste != nil, takesIntoPaste(key, at: now, kept: &kept) { continue }
      if case .scalar(let scalar) = key, takes(scalar, at: now, kept: &kept) { continue }
      kept.append(key)
      state = key == .scalar(Self.escape) ? .escaped(at: now) : .idle
    }
    handOverPaste(into: &kept)
    return kept
  }

  /// Whether a character belongs to a sequence.
  private mutating func takes(
    _ scalar: Unicode.Scalar, at now: Int, kept: inout [RawKey]
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
      if tail + String(scalar) == PasteReport.opening { paste = Paste(lastCame: now) }
      if tail == "[", scalar == "M" { state = .coordinates(left: 3) }
      if scalar == "M", let report = MouseReport(tail: tail) { kept.append(report.key) }
    case .coordinates(let left):
      state = left > 1 ? .coordinates(left: left - 1) : .idle
    }
    return true
  }
}

extension EscapeFilter {
  /// Whether a key is part of the pasted text, or of what ends it.
  private mutating func takesIntoPaste(
    _ key: RawKey, at now: Int, kept: inout [RawKey]
  ) -> Bool {
    guard case .scalar(let scalar) = key else {
      state = .idle
      return true
    }
    paste?.lastCame = now
    switch (state, scalar) {
    case (_, Self.escape): state = .within(tail: "")
    case (.within(let tail), _) where PasteReport.closing.hasPrefix(tail + String(scalar)):
      state = .within(tail: tail + String(scalar))
      guard tail + String(scalar) == PasteReport.closing else { break }
      handOverPaste(into: &kept)
      paste = nil
      state = .idle
    default:
      if case .within(let tail) = state { paste?.text.append(contentsOf: tail.unicodeScalars) }
      paste?.text.append(scalar)
      state = .idle
    }
    return true
  }

  /// Hands over what has come of a pasted text, so that one that is long shows as it comes.
  private mutating func handOverPaste(into kept: inout [RawKey]) {
    guard let text = paste?.text, !text.isEmpty else { return }
    kept.append(.paste(String(text)))
    paste?.text = String.UnicodeScalarView()
  }
}
