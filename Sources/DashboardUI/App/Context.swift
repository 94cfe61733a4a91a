package import Phrasebook
package import ProgrammeModel
import Search
package import TerminalKit

/// Everything that a screen draws from and did not make itself: data, language, day and session.
package struct Context: Sendable {
  /// What is known of the programme on the day shown.
  package private(set) var assessment: Assessment

  /// The day that the session began with, to which time travel returns.
  package internal(set) var startDay: Day

  /// The day that the data itself stands for: the one it pins, or else today.
  package internal(set) var ownDay: Day

  /// The last day that the programme pinned and that could be read, or `nil` where there was none.
  var lastPin: PartialDate?

  /// Whether the data directory or the command line fixes the day; otherwise it is today.
  package let isPinned: Bool

  package internal(set) var language: Language {
    didSet {
      phrases = language.phrases
      preferLanguage()
    }
  }

  /// What the interface says in ``language``.
  package private(set) var phrases: any Phrases

  /// The languages in which a record's text is sought, best first.
  package private(set) var languagePreference: LanguagePreference

  /// Whether looking through all records would hold up a key.
  private(set) var isLarge: Bool

  /// A programme of no more records is looked through in a moment.
  private static let mostAtOnce = 3_000

  /// The search over all records, once a screen wants it.
  private(set) var pendingSearch = Pending<RecordSearch>()

  /// How good the data is on the day shown, once a screen tells of it.
  private(set) var pendingReview = Pending<DataReview>()

  /// What drawing asked for to be worked out.
  private(set) var asked = AskedWork()

  /// Whether somebody works out beside the keyboard what screens wait for.
  var isWorkedBeside = false

  /// Whether a line over the screen in view tells what narrows its list.
  var isFiltered = false

  /// Whether the screen is drawn to be read as lines: signs that stand alone are then words.
  var isSpoken = false

  /// Whether the session can only look.
  package internal(set) var isKiosk = false

  /// Seconds since 1970 by the run loop's clock, or `nil` where no clock is shown.
  package var now: Int?

  /// When the data was last read, in seconds since 1970, or `nil` where that is not told.
  package internal(set) var readAt: Int?

  /// Whether nothing can be read of the data directory just now.
  package internal(set) var isDirectoryLost = false

  /// The steps by a month that led to a day, of use while that day is shown.
  var monthSteps: MonthSteps?

  /// What records were called that screens were on when they left the data.
  var departed: [RecordName: LocalizedText?] = [:]

  /// The party whose clock and requests come first; the data's own order where there is none.
  package var firstParty: Identifier<Party>?

  /// Where the data lies, as commands are told it, or `nil` where that is not told.
  package var directory: String?

  /// What is wrong in the file of settings, line by line.
  package var settingsProblems: [String] = []

  /// How the session is drawn.
  package var looks = Looks()

  /// What is known of the reader's last visit.
  package var lastVisit = LastVisit.none

  /// Rows and columns of the screen that the last key was pressed on.
  package internal(set) var size = Size(width: 80, height: 24)

  package init(
    snapshot: Snapshot, language: Language, asOf: Day, isPinned: Bool, now: Int? = nil,
    hidesIllustrative: Bool = false, firstParty: Identifier<Party>? = nil, ownDay: Day? = nil
  ) {
    assessment = Assessment(
      DatedSnapshot(snapshot, asOf: asOf, hidesIllustrative: hidesIllustrative))
    startDay = asOf
    self.ownDay = ownDay ?? asOf
    lastPin = snapshot.programme.asOf
    self.isPinned = isPinned
    self.language = language
    phrases = language.phrases
    languagePreference = LanguagePreference(language, in: snapshot)
    isLarge = Self.isLarge(snapshot)
    self.now = now
    self.firstParty = firstParty
  }
}

extension Context {
  /// All records, as they stand in the data directory today.
  package var snapshot: Snapshot { assessment.snapshot }

  /// The records as they were known on the day shown.
  package var dated: DatedSnapshot { assessment.dated }

  /// The day that everything is shown as of.
  package var asOf: Day { assessment.asOf }

  /// Whether illustrative records are left out.
  package var hidesIllustrative: Bool { assessment.dated.hidesIllustrative }

  /// Why the day is not today, or `nil` where it is.
  package var badge: AsOfBadge? {
    AsOfBadge(on: asOf, of: ownDay, isPinned: isPinned)
  }

  /// What stands after a forecast, or a rating that rests on one, on another day than the data's own: `, as stored`.
  var asStoredNote: String { badge?.isOfAnotherDay == true ? ", \(phrases.asStored)" : "" }

  /// What slips rest on, on another day than the data's own: forecasts as they are stored, or none.
  var slipsNote: String? {
    badge?.isOfAnotherDay == true
      ? dated.knowsForecasts ? phrases.slipsAsStored : phrases.noForecastsYet : nil
  }

  /// The parties, the reader's own first where one was named.
  package var parties: [Party] { snapshot.partiesInOrder(first: firstParty) }

  /// Sees other data, another day, or with illustrative records or without.
  mutating func assess(
    _ snapshot: Snapshot? = nil, asOf: Day? = nil, hidesIllustrative: Bool? = nil
  ) {
    if let snapshot {
      pendingSearch = Pending()
      isLarge = Self.isLarge(snapshot)
    }
    pendingReview = Pending()
    asked = AskedWork()
    assessment = Assessment(
      DatedSnapshot(
        snapshot ?? self.snapshot, asOf: asOf ?? self.asOf,
        hidesIllustrative: hidesIllustrative ?? self.hidesIllustrative))
    preferLanguage()
  }

  /// Whether lists hold the same rows in the same order as in another context of the same data.
  func showsLike(_ other: Context) -> Bool {
    asOf == other.asOf && language == other.language
      && hidesIllustrative == other.hidesIllustrative
  }

  /// Whether there are more records, or figures of one series, than are looked through in a moment.
  private static func isLarge(_ snapshot: Snapshot) -> Bool {
    snapshot.recordCount > mostAtOnce
      || snapshot.series.contains { $0.observations.count > mostAtOnce }
  }

  private mutating func preferLanguage() {
    languagePreference = LanguagePreference(language, in: snapshot)
  }
}

extension LanguagePreference {
  fileprivate init(_ language: Language, in snapshot: Snapshot) {
    self.init(
      language: language.rawValue, defaultLanguage: snapshot.programme.defaultLanguage)
  }
}
