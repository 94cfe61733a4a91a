import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension Context {
  /// How an area stands in one row, ratings first; other parts fall from the right.
  ///
  /// - Parameters:
  ///   - hasAges: Whether each city's word is followed by its age. The ages of words that are not old fall before those that are.
  ///   - label: What stands before all; it falls rather than an age.
  package func ratingStrip(
    of standing: AreaStanding, columns: Int, hasAges: Bool, label: [Span] = []
  ) -> [Span] {
    func derived(_ hasParty: Bool) -> [[Span]] {
      hasAges
        ? []
        : self.derived(of: standing, hasParty: hasParty) + basis.map { [Span($0, as: .muted)] }
    }
    let ages: [RatingForm.Ages] = hasAges ? [.all, .old, .none] : [.none]
    let full = ratings(of: standing, .full, ages[0]) + derived(true)
    let wide = label + Array(full.joined(separator: [Span("   ")]))
    if wide.columns <= columns || isSpoken { return wide }
    let (head, whole) = ratings(of: standing, columns: columns, ages, label)
    let strips = [true, false].map { whole + derived($0) }
    let room = columns - head.columns
    let most = strips.first { Array($0.joined(separator: [Span("  ")])).columns <= room }
    return head + (most ?? strips[1]).beginning(columns: room)
  }

  /// The ratings in the fullest form that has room, with the label where it has room too.
  private func ratings(
    of standing: AreaStanding, columns: Int, _ ages: [RatingForm.Ages], _ label: [Span]
  ) -> (label: [Span], parts: [[Span]]) {
    for told in ages {
      for head in label.isEmpty ? [[]] : [label, []] {
        for form in RatingForm.all {
          let parts = ratings(of: standing, form, told)
          let strip = head + Array(parts.joined(separator: [Span("  ")]))
          if strip.columns <= columns { return (head, parts) }
        }
      }
    }
    return ([], ratings(of: standing, .shortest, .none))
  }

  /// The three ratings, each by its name: names of cities are short or cut rather than that a rating falls.
  private func ratings(
    of standing: AreaStanding, _ form: RatingForm, _ ages: RatingForm.Ages
  ) -> [[Span]] {
    let names = standing.reported.map { self.name(of: $0.party) }
    let areLong = names.contains { DisplayWidth.columns(of: $0) > form.nameColumns }
    let reported = zip(standing.reported, names).map { reported, name in
      let short = areLong ? snapshot.parties[reported.party].map { shortName(of: $0) } : nil
      let name = (short ?? name).truncated(to: form.nameColumns)
      let words = [Span("\(name) ")] + spans(of: reported.rating, isFull: false)
      return ages.tells(reported) ? words + age(of: reported) : words
    }
    let evidence =
      [Self.derivedMark]
      + (form.namesEvidence ? [Span("\(phrases.headings.evidence.short) ")] : [])
      + spans(of: standing.evidence.rating, isFull: false)
      + (standing.evidence.restsOnForecasts ? [Span(asStoredNote, as: .muted)] : [])
    let mismatch = isSpoken ? phrases.mismatch.full : phrases.mismatch.short
    let mark = [Span(form.namesMismatch ? "! \(mismatch)" : "!", as: .alert)]
    return reported + [evidence] + (standing.isMismatch ? [mark] : [])
  }

  /// How old a party's word is; old words say so.
  package func age(of reported: ReportedRating) -> [Span] {
    guard let days = reported.ageDays else { return [] }
    let age = " \(phrases.days(days))"
    if reported.isSilent { return [Span("\(age) \(phrases.silent)", as: .caution)] }
    if reported.isStale { return [Span("\(age) \(phrases.stale)", as: .caution)] }
    return [Span(age, as: .muted)]
  }

  /// - Parameter hasParty: Whether the trend says whose it is.
  private func derived(of standing: AreaStanding, hasParty: Bool) -> [[Span]] {
    let slip = standing.slipDays.map { days in
      [Self.derivedMark, Span("\(phrases.areaWords.slip) \(phrases.slip(days: days))")]
    }
    return [progress(standing.progress), slip, trend(of: standing, hasParty: hasParty)].compactMap {
      $0
    }
  }

  /// How much is done of what was planned by now.
  package func progress(_ progress: Progress?) -> [Span]? {
    guard let progress else { return nil }
    let done = phrases.percent(Int((progress.done * 100).rounded()))
    let planned = phrases.percent(Int((progress.planned * 100).rounded()))
    return [Self.derivedMark, Span(phrases.done(done, of: planned))]
  }

  /// Whose newest report is better or worse than the one before: `≈ Moscow ↑ better`.
  func trend(of standing: AreaStanding, hasParty: Bool = true) -> [Span]? {
    standing.reportedTrend.map { reported in
      let party = isSpoken ? name(of: reported.party) : briefName(of: reported.party)
      return [
        Self.derivedMark, Span(hasParty ? "\(party) " : ""), sign(of: reported.trend),
        words(of: reported.trend),
      ]
    }
  }

  /// The arrow of a trend; nothing where words are read aloud.
  func sign(of trend: Trend) -> Span {
    let (arrow, role): (String, Role) =
      switch trend {
      case .better: ("↑", .good)
      case .same: ("→", .muted)
      case .worse: ("↓", .caution)
      }
    return Span(isSpoken ? "" : arrow, as: role)
  }

  private func words(of trend: Trend) -> Span {
    Span((isSpoken ? "" : " ") + phrases.trend(trend).full, as: sign(of: trend).role)
  }
}

extension [[Span]] {
  /// The parts that have room one after another, two blanks between them.
  fileprivate func beginning(columns: Int) -> [Span] {
    var shown: [Span] = []
    for part in self {
      let gap = shown.isEmpty ? [] : [Span("  ")]
      if (shown + gap + part).columns > columns { break }
      shown += gap + part
    }
    return shown
  }
}

/// How fully the ratings of an area are told: what is known by its place or its sign falls first.
private struct RatingForm {
  /// The columns of the longest name of a city.
  let nameColumns: Int
  var namesEvidence = true

  /// Whether the mark where views differ has its word.
  var namesMismatch = true

  /// Whose age is told.
  enum Ages {
    case all, old, none

    func tells(_ reported: ReportedRating) -> Bool {
      switch self {
      case .all: true
      case .old: reported.isStale || reported.isSilent
      case .none: false
      }
    }
  }

  static let full = RatingForm(nameColumns: .max)
  static let shortest = RatingForm(nameColumns: 4, namesEvidence: false, namesMismatch: false)

  /// The fullest first.
  static let all =
    [full] + [16, 10, 6].map { RatingForm(nameColumns: $0) }
    + [6, 4].map { RatingForm(nameColumns: $0, namesEvidence: false) } + [shortest]
}
