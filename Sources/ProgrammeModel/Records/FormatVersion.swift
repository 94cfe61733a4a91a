import LocatedJSON

/// The version of the data format. A newer one is refused as a whole before any field is read.
struct FormatVersion: FieldValue {
  static var shape: ValueShape { .integer(1...1) }

  static func read(_ value: Value, _ decoding: inout Decoding) -> FormatVersion? {
    decoding.integer(value, in: 1...Programme.formatVersion).map { _ in FormatVersion() }
  }
}
