import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension Context {
  /// How an area stands in one row, ratings first; ages that find no room fall, and other parts from the right.
  package func ratingStrip(of standing: AreaStanding, columns: Int, hasAges: Bool) -> [Span] {
    func derived(_ hasParty: Bool) -> [[Span]] {
      hasAges
        ? []
        : self.derived(of: standing, hasParty: hasParty) + basis.map { [Span($0, as: .muted)] }
    }
    let names = [Int.max, 16, 10, 6]
    let named =
      names.map { ratings(of: standing, hasAges: hasAges, nameColumns: $0) }
      + names.map { ratings(of: standing, hasAges: false, nameColumns: $0) }
    let wide = Array((named[0] + derived(true)).joined(separator: [Span("   ")]))
    if wide.columns <= columns || isSpoken { return wide }
    let whole = named.first { Array($0.joined(separator: [Span("  ")])).columns <= columns }
    let strips = [true, false].map { (whole ?? named[named.count - 1]) + derived($0) }
    let most = strips.first {
      Array($0.joined(separator: [Span("  ")])).columns <= columns
    }
    return (most ?? strips[1]).beginning(columns: columns)
  }

  /// The three ratings, each by its name: names of cities are short or cut rather than that a rating falls.
  private func ratings(
    of standing: AreaStanding, hasAges: Bool, nameColumns: Int
  ) -> [[Span]] {
    let names = standing.reported.map { self.name(of: $0.party) }
    let areLong = names.contains { DisplayWidth.columns(of: $0) > nameColumns }
    let reported = zip(standing.reported, names).map { reported, name in
      let short = areLong ? snapshot.parties[reported.party].map { shortName(of: $0) } : nil
      let name = (short ?? name).truncated(to: nameColumns)
      let words = [Span("\(name) ")] + spans(of: reported.rating, isFull: false)
      return hasAges ? words + age(of: reported) : words
    }
    let word = phrases.headings.evidence.short
    let evidence =
      [Self.derivedMark, Span("\(word) ")]
      + spans(of: standing.evidence.rating, isFull: false)
      + (standing.evidence.restsOnForecasts ? [Span(asStoredNote, as: .muted)] : [])
    let mismatch = [
      Span("! \(isSpoken ? phrases.mismatch.full : phrases.mismatch.short)", as: .alert)
    ]
    return reported + [evidence] + (standing.isMismatch ? [mismatch] : [])
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
