extension String {
  /// Whether there is anything in it to see: not blanks, controls and combining marks alone.
  package var showsAnything: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .spaceSeparator,
        .lineSeparator, .paragraphSeparator:
        false
      default: true
      }
    }
  }
}
