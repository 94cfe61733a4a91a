/// What a text may hold at most; what lies beyond is refused, so that reading stays quick and small.
package enum Limits {
  /// The longest text, in bytes: 64 MiB.
  package static let textBytes = 64 << 20

  /// The longest string as it is written, without its quotes, in bytes: 1 MiB.
  package static let stringBytes = 1 << 20

  /// How deep arrays and objects may stand in one another.
  package static let depth = 64
}
