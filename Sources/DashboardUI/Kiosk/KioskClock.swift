import Phrasebook

/// What a kiosk does by the clock: it turns its pages, is as at first when nobody touches it, and ends.
///
/// All times are milliseconds of a clock that never goes back.
package struct KioskClock: Sendable {
  private let rules: KioskRules
  private let endsAt: Int?
  private var round = 0
  private var page = -1

  /// When the page in view is followed by the next; `nil` while pages stand still.
  private var turnsAt: Int?

  /// When everything is to be as at first; `nil` while it is.
  private var resetsAt: Int?
  private var hasAnnouncedEnd = false

  /// Seconds before its end that a session says so.
  private static let notice = 20

  /// A page is shown so many times as long while it is red.
  private static let redFactor = 2

  package init(_ rules: KioskRules, at now: Int) {
    self.rules = rules
    endsAt = rules.longest.map { now + rules.milliseconds($0) }
  }

  /// Whether pages turn by themselves.
  package var turnsPages: Bool { !rules.pages.isEmpty }

  /// When there is something to do next; `nil` while there is nothing.
  package var due: Int? {
    let notice = endsAt.map { hasAnnouncedEnd ? $0 : $0 - rules.milliseconds(Self.notice) }
    return [turnsAt, resetsAt, notice].compactMap { $0 }.min()
  }

  /// Shows the first page.
  package mutating func begin<C>(_ state: inout AppState<C>, at now: Int) {
    if turnsPages { turn(&state, at: now) }
  }

  /// Stops the pages, because somebody pressed a key; says whether it counts.
  package mutating func touch<C>(_ state: inout AppState<C>, at now: Int) -> Bool {
    guard rules.takesKeys else { return false }
    let isPausing = turnsAt != nil
    turnsAt = nil
    resetsAt = now + rules.milliseconds(rules.idle)
    state.kiosk = KioskStanding(announcement: isPausing ? .paused(resumesIn: rules.idle) : nil)
    return true
  }

  /// Does what is due, and says whether the session is over.
  package mutating func tick<C>(_ state: inout AppState<C>, at now: Int) -> Bool {
    if let endsAt, endsAt <= now { return true }
    if let resetsAt, resetsAt <= now {
      self.resetsAt = nil
      state.startOver()
      page -= 1
      if turnsPages { turn(&state, at: now) }
    }
    if let turnsAt, turnsAt <= now { turn(&state, at: now) }
    if let endsAt, !hasAnnouncedEnd, endsAt - rules.milliseconds(Self.notice) <= now {
      hasAnnouncedEnd = true
      state.kiosk.announcement = .ending(in: Self.notice)
    }
    return false
  }
}

extension KioskClock {
  /// Shows the next page that has something to show; where none has, everything is as at first.
  private mutating func turn<C>(_ state: inout AppState<C>, at now: Int) {
    for _ in rules.pages {
      advance()
      guard state.show(rules.pages[page], in: language) else { continue }
      settle(&state, at: now, for: rules.pages[page].seconds)
      return
    }
    state.startOver()
    settle(&state, at: now, for: rules.pages[0].seconds)
  }

  private mutating func advance() {
    page += 1
    guard page >= rules.pages.count else { return }
    page = 0
    round += 1
  }

  private var language: Language? {
    rules.languages.isEmpty ? nil : rules.languages[round % rules.languages.count]
  }

  private mutating func settle<C>(_ state: inout AppState<C>, at now: Int, for seconds: Int) {
    turnsAt = now + rules.milliseconds(state.isRed ? seconds * Self.redFactor : seconds)
    state.kiosk.turn = KioskStanding.Turn(
      page: page + 1, total: rules.pages.count, takesKeys: rules.takesKeys)
  }
}
