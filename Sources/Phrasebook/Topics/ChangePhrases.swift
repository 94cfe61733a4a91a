/// What changed since a day.
package protocol ChangePhrases: Sendable {
  /// A yardstick: `Since last visit 8 Nov`.
  func sinceLastVisit(_ date: String) -> String

  /// A yardstick: `Since joint meeting 14 Oct`.
  func sinceMeeting(_ date: String) -> String

  /// A yardstick that asks for its day: `Since a date…`.
  var sinceDate: String { get }

  /// A yardstick with its day: `Since 1 Oct`.
  func since(_ date: String) -> String

  /// Nothing changed since then.
  var nothingChanged: String { get }

  /// A new request, with who is to answer: `new, to Beijing`.
  func newRequest(to party: String) -> String

  /// A request has become overdue.
  var nowOverdue: String { get }

  /// Something is new.
  var new: String { get }

  /// A figure was recorded: `recorded: 102.5 bn US$`.
  func recorded(_ figure: String) -> String

  /// Parties' updates in a line: `4 updates by Moscow`.
  func updates(_ count: Int, by party: String) -> String

  /// A group's head: ratings, dates, requests, figures, and the rest.
  func changeGroup(_ group: ChangeGroup) -> String

  /// An area's evidence rating changed: `Metro, evidence`.
  func evidence(of area: String) -> String

  /// A party's rating of an area changed: `Metro, Beijing`.
  func rating(of area: String, by party: String) -> String
}
