/// The name closest to what was written, or `nil` where none is close.
///
/// Close means at most a third of the bytes changed, case ignored, at least one allowed; two
/// neighbours exchanged are one change. Of two equally close names the first is taken.
package func nearestName(to text: String, among names: some Sequence<String>) -> String? {
  NamePattern(text)?.nearest(among: names.lazy.map(CandidateName.init))
}

/// The name closest to what was written, else to one of its words, such as `trade` to `trade-series`.
package func nearestName(toWordsOf text: String, among names: [String]) -> String? {
  let words = text.split { !$0.isLetter }.map(String.init)
  return ([text] + words).lazy.compactMap { nearestName(to: $0, among: names) }.first
}

/// A name that something may have meant.
struct CandidateName: Sendable {
  let name: String
  /// Its bytes in lower case.
  let bytes: [UInt8]

  init(_ name: String) {
    self.name = name
    bytes = Array(name.lowercased().utf8)
  }
}

/// A text of at most 64 bytes, made ready to be compared with many others.
struct NamePattern {
  let count: Int
  /// For each byte, the places where it stands in the pattern.
  private var places = [UInt64](repeating: 0, count: 256)

  init?(_ text: String) {
    let bytes = text.lowercased().utf8.prefix(64)
    guard !bytes.isEmpty else { return nil }
    count = bytes.count
    for (place, byte) in bytes.enumerated() { places[Int(byte)] |= 1 << UInt64(place) }
  }

  /// The name with the fewest edits, or `nil` where each has too many.
  func nearest(among candidates: some Sequence<CandidateName>) -> String? {
    let limit = max(1, count / 3)
    var best: (name: String, edits: Int)?
    for candidate in candidates where abs(candidate.bytes.count - count) <= limit {
      let edits = edits(to: candidate.bytes)
      if edits <= limit, edits < best?.edits ?? Int.max { best = (candidate.name, edits) }
    }
    return best?.name
  }

  /// The edits that make the pattern into another text; two neighbours exchanged count as one.
  ///
  /// Source: H. Hyyrö, “A bit-vector algorithm for computing Levenshtein and Damerau edit distances”
  /// (2003). A bit stands for the step between two cells of a column.
  private func edits(to text: [UInt8]) -> Int {
    var (rises, falls, diagonal, before): (UInt64, UInt64, UInt64, UInt64) = (.max, 0, 0, 0)
    var distance = count
    let last: UInt64 = 1 << UInt64(count - 1)
    for byte in text {
      let equal = places[Int(byte)]
      let exchanged = ((~diagonal & equal) << 1) & before
      diagonal = (((equal & rises) &+ rises) ^ rises) | equal | falls | exchanged
      let right = falls | ~(diagonal | rises)
      let left = rises & diagonal
      if right & last != 0 { distance += 1 }
      if left & last != 0 { distance -= 1 }
      let shifted = right << 1 | 1
      rises = left << 1 | ~(diagonal | shifted)
      falls = shifted & diagonal
      before = equal
    }
    return distance
  }
}
