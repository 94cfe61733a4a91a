/// How much stands at the right of the header.
package enum HeaderState: CaseIterable, Sendable {
  case full
  case withoutWords
  case withoutClocks
  case withoutBadge
  case least
}
