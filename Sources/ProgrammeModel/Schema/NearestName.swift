/// The name closest to what was written, or `nil` where none is close.
///
/// Close means at most a third of the bytes changed (Levenshtein), case ignored, at least one allowed. Of two equally
/// close names the first is taken.
package func nearestName(to text: String, among names: some Sequence<String>) -> String? {
  guard let wanted = Pattern(text) else { return nil }
  let limit = max(1, wanted.count / 3)
  var best: (name: String, distance: Int)?
  for name in names {
    let candidate = Array(name.lowercased().utf8)
    guard abs(candidate.count - wanted.count) <= limit else { continue }
    let distance = wanted.edits(to: candidate)
    if distance <= limit, distance < best?.distance ?? Int.max { best = (name, distance) }
  }
  return best?.name
}

/// A text of at most 64 bytes, made ready to be compared with many others.
private struct Pattern {
  let count: Int
  /// For each byte, the places where it stands in the pattern.
  private var places = [UInt64](repeating: 0, count: 256)

  init?(_ text: String) {
    let bytes = text.lowercased().utf8.prefix(64)
    guard !bytes.isEmpty else { return nil }
    count = bytes.count
    for (place, byte) in bytes.enumerated() { places[Int(byte)] |= 1 << UInt64(place) }
  }

  /// The edits that make the pattern into another text.
  ///
  /// Source: G. Myers, “A fast bit-vector algorithm for approximate string matching” (1999), in H. Hyyrö's form for
  /// the distance of whole texts (2003). A bit stands for the step between two cells of a column.
  func edits(to text: [UInt8]) -> Int {
    var (rises, falls): (UInt64, UInt64) = (.max, 0)
    var distance = count
    let last: UInt64 = 1 << UInt64(count - 1)
    for byte in text {
      let equal = places[Int(byte)]
      let diagonal = (((equal & rises) &+ rises) ^ rises) | equal
      let right = falls | ~(diagonal | rises)
      let left = rises & diagonal
      if right & last != 0 { distance += 1 }
      if left & last != 0 { distance -= 1 }
      let shifted = right << 1 | 1
      let vertical = equal | falls
      rises = left << 1 | ~(vertical | shifted)
      falls = shifted & vertical
    }
    return distance
  }
}
