/// What something is called: in full, and in few columns.
package struct Term: Hashable, Sendable {
  package let full: String

  /// For tight columns; the same as ``full`` where that is short enough.
  package let short: String

  /// In full, as it opens a line.
  package var opening: String { full.prefix(1).uppercased() + full.dropFirst() }

  /// In full, as it stands within a line.
  package var inSentence: String { full.prefix(1).lowercased() + full.dropFirst() }

  package init(_ full: String, short: String? = nil) {
    self.full = full
    self.short = short ?? full
  }
}
