/// What a rating is called.
package struct RatingTerm: Hashable, Sendable {
  /// At most 5 columns: stands after a glyph and a blank in a column of 7.
  package let short: String

  /// At most 11 columns: stands after a glyph and a blank in a column of 13.
  package let full: String

  /// The whole word, for sentences and to be read aloud.
  package let whole: String

  /// The colour and what it says, such as `green: on track`.
  package let meaning: String

  package init(_ full: String, short: String, whole: String? = nil, meaning: String) {
    self.full = full
    self.whole = whole ?? full
    self.short = short
    self.meaning = meaning
  }
}
