/// How much stands at the right of the header.
package enum HeaderState: CaseIterable, Sendable {
  case full
  case withoutWords
  case withoutClocks

  /// Errors are a bare count.
  case withoutNouns
  case withoutBadge
  case least
}
