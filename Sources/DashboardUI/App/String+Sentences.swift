extension [String] {
  /// Sentences one after another; a Chinese full stop is wide enough to part two.
  var joinedAsSentences: String {
    reduce("") { $0.isEmpty || $0.hasSuffix("。") ? $0 + $1 : "\($0) \($1)" }
  }
}

extension String {
  /// Whether there is anything in it to see: not blanks, controls and combining marks alone.
  var showsAnything: Bool {
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
