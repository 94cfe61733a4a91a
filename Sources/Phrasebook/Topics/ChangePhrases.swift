import ProgrammeModel

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

  /// The prompt for a day to count from.
  var sinceDatePrompt: String { get }

  /// A yardstick that has no day yet: no visit is on record.
  var noVisit: String { get }

  /// The record of the last visit can't be read, with the reason.
  func visitUnreadable(_ reason: String) -> String

  /// A yardstick that has no day yet: no meeting with decisions was held.
  var noMeeting: String { get }

  /// A yardstick without its day: `Since last visit`.
  var sinceLastVisit: String { get }

  /// A yardstick that has no day, as no joint meeting was held: `No joint meeting yet`.
  var noMeetingYet: String { get }

  /// A day that changes can't be counted from: `2 Dec 2021 is later than the day shown`.
  func laterThanShown(_ date: String) -> String

  /// Nothing changed since then.
  var nothingChanged: String { get }

  /// A new request, with who is to answer: `new, to Beijing`.
  func newRequest(to party: String) -> String

  /// A request has become overdue.
  var nowOverdue: String { get }

  /// A figure was recorded: `recorded: 102.5 bn US$`.
  func recorded(_ figure: String) -> String

  /// A figure was given another value: `revised: 102.5 bn US$, was 100.1`; what it was is left out where nobody knows.
  func revised(_ figure: String, from old: String?) -> String

  /// Risks that were seen: `1 risk raised`.
  func raised(risks count: Int) -> String

  /// What it was before and is now: `30 Sep → 30 Oct 2022`.
  func change(from old: String, to new: String) -> String

  /// Parties' updates in a line: `4 updates by Moscow`.
  func updates(_ count: Int, by party: String) -> String

  /// A group's head: ratings, dates, requests, decisions, figures, and the rest.
  func changeGroup(_ group: ChangeGroup) -> String

  /// An area's evidence rating changed: `Metro, evidence`.
  func evidence(of area: String) -> String

  /// A party's rating of an area changed: `Metro, Beijing`.
  func rating(of area: String, by party: String) -> String
}
