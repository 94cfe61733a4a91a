/// The palette, the search and the filter.
package protocol SearchPhrases: Sendable {
  var searchWords: SearchWords { get }

  /// More was found than is listed: `120 more, type another letter`.
  func moreFound(_ count: Int) -> String
}
