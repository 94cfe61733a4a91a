package import ProgrammeModel

/// What an empty place says: what is missing and what to do.
package protocol EmptyPhrases: Sendable {
  /// Nothing of a kind is on file.
  var emptyStates: EmptyStates { get }

  /// A file can't be read, so that what is in it isn't shown: `areas/metro.json:2:1 can’t be read …`
  func unread(_ place: String) -> String

  /// In the place of a title that stands in a file which can't be read, before the id, as its end is cut first: `unread: metro`.
  func unreadName(_ id: String) -> String

  /// The same for who learns no id.
  var unreadName: String { get }

  /// Some file can't be read, for who is to be told neither which nor why.
  var partUnread: String { get }

  /// The same where its last good records are shown, by the clock.
  func partUnread(lastGood clock: String) -> String

  /// What to do about such a file.
  var mendFile: String { get }

  /// Where the files of records belong that there are none of: `Put them into requests/.`
  func putInto(_ folder: String) -> String

  /// A directory holds a programme and no other record.
  var holdsNothingElse: String { get }

  /// What to do then, each with what is written or typed for it.
  var firstSteps: FirstSteps { get }

  /// There are records that an audience may not see, and none that it may: `none shown to the public`.
  func noneShown(to audience: Audience) -> String

  /// Illustrative records are hidden, and no other is there: `none in sourced records`.
  var noneSourced: String { get }

  /// The screen fills by itself when files appear.
  var fillsByItself: String { get }

  /// Nothing found, with the number of files looked at: `no findings in 1 file`.
  func noFindings(files: Int) -> String

  /// A filter hides everything: `nothing matches; Esc clears the filter`.
  var nothingMatches: String { get }

  /// The help has no key for what was typed.
  var noKeyMatches: String { get }

  /// The same where nobody can clear the filter: in a document.
  var noneMatches: String { get }
}
