/// Areas, workstreams, milestones, risks and indicators.
package protocol AreaPhrases: Sendable {
  /// Labels without holes.
  var areaWords: AreaWords { get }

  /// Progress beside the plan, both formatted: `done 48 % of planned 60 %`.
  func done(_ share: String, of planned: String) -> String

  /// A party's report and its age: `6 Nov 2021, 9 d ago`.
  func reported(_ date: String, days: Int) -> String

  /// How many updates there are: `12 updates since Jan 2021`.
  func updates(_ count: Int, since month: String) -> String

  /// A milestone's counts: `12 · 4 met · 1 late`.
  func milestones(_ total: Int, met: Int, late: Int) -> String

  /// A workstream's counts in a line: `1 met, 1 late, 1 moved, 3 set`; those of zero are left out.
  ///
  /// - Parameter isFull: Whether there is room for whole words; a row that names the workstream has none.
  func milestones(_ counts: [(MilestoneMark, Int)], inFull isFull: Bool) -> String

  /// How the plan was kept; the rate is formatted: `on-time rate 67 % (n = 4, too few)`.
  func onTime(rate: String, count: Int, isTooFew: Bool) -> String

  /// How often dates were moved: `1 of 12 moved`.
  func moved(_ count: Int, of total: Int) -> String

  /// A milestone waits for a party: `needs from Beijing`.
  func needs(from party: String) -> String

  /// When a date was moved, from and to: `moved from 30 Sep to 30 Oct`.
  func moved(from old: String, to new: String) -> String

  /// How often a milestone's date was moved, and when it stands: `promised 5 Oct 2021, moved once`.
  func promised(_ date: String, timesMoved: Int) -> String

  /// A slip that still grows: `+41 d and growing`.
  func growing(_ slip: String) -> String

  /// A slip with what partial dates allow: `+62 d (+32 … +152)`.
  func slip(days: Int, within range: ClosedRange<Int>) -> String

  /// A slip in words: `62 days later than promised`.
  func slipInWords(days: Int) -> String

  /// A risk's score as a reason: `risk 20 (p4 × i5): signalling data may not leave Moscow`.
  func risk(score: Int, probability: Int, impact: Int, title: String) -> String

  /// Where a score comes from: `p4 × i5 = 20`.
  func score(probability: Int, impact: Int) -> String

  /// The risks' counts: `open 5   closed 2   occurred 0`.
  func risks(open: Int, closed: Int, occurred: Int) -> String

  /// Risks that neither city owns.
  func unowned(_ count: Int) -> String

  /// Risks whose review is overdue.
  func reviewsOverdue(_ count: Int) -> String

  /// When a risk is looked at again: `review 30 Nov`.
  func review(_ date: String) -> String

  /// An indicator's value of its target, both formatted: `7 of 12`.
  func value(_ actual: String, of target: String) -> String

  /// An indicator's figure with what it counts: `7 of 12 stations`.
  func counted(_ value: String, in unit: String) -> String

  /// An indicator's baseline, both formatted: `baseline 4 in 2020`.
  func baseline(_ value: String, in period: String) -> String
}
