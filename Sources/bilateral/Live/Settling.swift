/// When changes count as settled: a short while after the last one, yet never long after the first.
///
/// Changes come in bursts: an editor writes, renames and removes within a few milliseconds. Times are milliseconds of a
/// clock that never goes back.
package struct Settling {
  private var first: Int?
  private var last = 0

  /// When changes were taken last; `nil` before the first time.
  private var taken: Int?

  /// Takings follow each other by no less.
  private let apart: Int

  /// No change for so long is the end of a burst.
  package static let quiet = 80

  /// A burst without an end is read in parts, so often.
  package static let longest = 1_000

  /// - Parameter apart: how far apart readings are at least; the first change after a rest is read as soon as ever.
  package init(apart: Int = 0) { self.apart = apart }

  /// When the changes noted so far are to be read; `nil` where there are none.
  package var due: Int? {
    first.map { max(min(last + Self.quiet, $0 + Self.longest), earliest) }
  }

  /// Whether changes are noted that are read at a time that no further change puts off: none need be told till then.
  package var isFixed: Bool {
    first.map { earliest >= $0 + Self.longest || earliest >= last + Self.quiet } ?? false
  }

  private var earliest: Int { taken.map { $0 + apart } ?? .min }

  /// Notes a change.
  package mutating func note(at now: Int) {
    first = first ?? now
    last = now
  }

  /// Whether the changes noted so far are to be read now; they are then forgotten.
  package mutating func takeIfDue(at now: Int) -> Bool {
    guard let due, due <= now else { return false }
    first = nil
    taken = now
    return true
  }
}
