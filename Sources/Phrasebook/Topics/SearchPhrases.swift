/// The palette, the search and the filter.
package protocol SearchPhrases: Sendable {
  var searchWords: SearchWords { get }

  /// No record of the list has a field, with the nearest that one has: `no field “ratng”; did you mean rating?`
  func noField(_ name: String, nearest: String?) -> String

  /// A field's value cannot be read, with what to write: `“soon” is no value; write due:<30d`
  func noValue(_ value: String, example: String) -> String

  /// More was found than is listed: `120 more, type another letter`.
  func moreFound(_ count: Int) -> String
}
