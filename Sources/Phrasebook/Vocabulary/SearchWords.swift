/// What the palette, the search and the filter say without holes.
package struct SearchWords: Sendable {
  /// What a line of the palette is that is no record.
  package let command, screen: String

  /// The texts are still being made ready.
  package let preparing: String

  /// The rows of a long list are still being put in order.
  package let preparingList: String

  /// What the rows of a long list come to is still being worked out.
  package let preparingSums: String

  /// Nothing is typed yet, with what may be.
  package let invitation: String

  /// Nothing has all that was typed.
  package let nothingFound: String
}
