import LocatedJSON

/// The version of the data format. A newer one is no fault of the field: the whole directory is refused.
struct FormatVersion: FieldValue {
  static var shape: ValueShape { .integer(1...Programme.formatVersion) }

  static func read(_ value: Value, _ decoding: inout Decoding) -> FormatVersion? {
    if isNewer(value) {
      decoding.hasKnownForm = false
      decoding.report(
        .e006, at: value,
        """
        format_version \(shortened(value.numberText ?? "")) is newer than \
        \(Programme.formatVersion); update bilateral
        """)
      return nil
    }
    return decoding.integer(value, in: 1...Programme.formatVersion).map { _ in FormatVersion() }
  }

  /// Whether it is a whole number above the newest version that is known here.
  static func isNewer(_ value: Value) -> Bool {
    guard let written = value.numberText, written.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return false
    }
    return Int(written) ?? .max > Programme.formatVersion
  }
}
