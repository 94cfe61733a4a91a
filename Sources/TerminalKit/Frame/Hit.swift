/// What a place on a frame stands for, so that a pointer can be followed.
package enum Hit: Hashable, Sendable {
  /// An entry of a list that the keys move over, counted from 0.
  case entry(Int)

  /// A row that is read in other words than it is drawn.
  case reading

  /// A text that was cut for want of room, with all of it as its words.
  case cut

  /// The frame round a part of the screen.
  case box

  /// A pane, counted from 0.
  case pane(Int)

  /// A tab, counted from 0.
  case tab(Int)

  /// A step of the way to the screen in view, counted from the first screen.
  case step(Int)

  /// A hint of the key bar, and which of its keys, both counted from 0.
  case hint(Int, key: Int)
}

extension [Hit] {
  /// The entry among them.
  package var entry: Int? {
    firstNonNil { if case .entry(let index) = $0 { index } else { nil } }
  }

  /// The pane among them.
  package var pane: Int? {
    firstNonNil { if case .pane(let index) = $0 { index } else { nil } }
  }

  /// The tab among them.
  package var tab: Int? {
    firstNonNil { if case .tab(let index) = $0 { index } else { nil } }
  }

  private func firstNonNil(_ transform: (Hit) -> Int?) -> Int? {
    lazy.compactMap(transform).first
  }
}
