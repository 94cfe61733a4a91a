/// When changes count as settled: a short while after the last one, yet never long after the first.
///
/// Changes come in bursts: an editor writes, renames and removes within a few milliseconds. Times are milliseconds of a
/// clock that never goes back.
package struct Settling {
  private var first: Int?
  private var last = 0

  /// No change for so long is the end of a burst.
  package static let quiet = 80

  /// A burst without an end is read in parts, so often.
  package static let longest = 1_000

  package init() {}

  /// When the changes noted so far are to be read; `nil` where there are none.
  package var due: Int? { first.map { min(last + Self.quiet, $0 + Self.longest) } }

  /// Notes a change.
  package mutating func note(at now: Int) {
    first = first ?? now
    last = now
  }

  /// Whether the changes noted so far are to be read now; they are then forgotten.
  package mutating func takeIfDue(at now: Int) -> Bool {
    guard let due, due <= now else { return false }
    first = nil
    return true
  }
}
