import Phrasebook

/// What a kiosk says of itself around its screens.
package struct KioskStanding: Hashable, Sendable {
  /// Which of how many pages is shown, while they turn by themselves.
  package struct Turn: Hashable, Sendable {
    let page: Int
    let total: Int
    let takesKeys: Bool
  }

  /// What stands in place of the detail line until the next key.
  package enum Announcement: Hashable, Sendable {
    /// Nothing can be changed, and only public records are shown.
    case viewOnly(publicOnly: Bool)
    case paused(resumesIn: Int)
    case ending(in: Int)
  }

  package var turn: Turn?
  package var announcement: Announcement?

  package init(turn: Turn? = nil, announcement: Announcement? = nil) {
    self.turn = turn
    self.announcement = announcement
  }
}

extension KioskStanding.Announcement {
  func text(in phrases: any Phrases) -> String {
    switch self {
    case .viewOnly(true): "\(phrases.viewOnly) · \(phrases.publicOnly)"
    case .viewOnly(false): phrases.viewOnly
    case .paused(let seconds): phrases.paused(resumesIn: seconds)
    case .ending(let seconds): phrases.ends(in: seconds)
    }
  }
}
