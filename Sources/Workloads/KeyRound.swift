import DashboardUI
import TerminalKit

/// Keys that a session is given one after another, again and again, with the frame that it drew last.
struct KeyRound {
  private let keys: [Key]
  private var state: AppState<Browse>
  private var place = 0
  private var frame: Frame

  init(_ keys: [Key], in state: AppState<Browse>) {
    self.keys = keys
    self.state = state
    frame = state.render()
  }

  /// Presses the next key and draws; gives 1 where that is another frame than before, as a terminal compares it, else 0.
  mutating func pressNext() -> Int {
    state.press(keys[place])
    place = (place + 1) % keys.count
    let earlier = frame
    frame = state.render()
    return frame == earlier ? 0 : 1
  }
}
