extension [String] {
  /// Sentences one after another; a Chinese full stop is wide enough to part two.
  var joinedAsSentences: String {
    reduce("") { $0.isEmpty || $0.hasSuffix("。") ? $0 + $1 : "\($0) \($1)" }
  }
}
