package import ProgrammeModel

/// What is sought among all records, and which of them may be found.
package struct RecordQuestion: Hashable, Sendable {
  /// All of them must occur; without any nothing is found.
  package let words: [SoughtWord]

  /// Whether all words must stand in a record's names, rather than anywhere in it.
  package let isByName: Bool

  /// The day by which a record must have been known.
  package let asOf: Day
  package let hidesIllustrative: Bool

  package init(_ text: String, isByName: Bool = false, in dated: DatedSnapshot) {
    words = SoughtWord.words(of: text)
    self.isByName = isByName
    asOf = dated.asOf
    hidesIllustrative = dated.hidesIllustrative
  }
}
