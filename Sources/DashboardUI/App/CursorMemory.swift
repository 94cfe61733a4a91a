import Synchronization

/// Which place of a list a cursor came to last where its row is not where it was, so that drawing seeks it once: lists that
/// are kept are the same array, which is told at once.
final class CursorMemory: Sendable {
  private struct Answer: Sendable {
    let selected, order, list: any Sendable
    let place: Int?
  }

  private let last = Mutex<Answer?>(nil)

  /// The place of a row, sought where the last question was another one.
  func place<ID: Hashable & Sendable>(
    of selected: ID, order: [ID], in list: [ID], seek: () -> Int?
  ) -> Int? {
    last.withLock { last in
      if let last, last.selected as? ID == selected, last.list as? [ID] == list,
        last.order as? [ID] == order
      {
        return last.place
      }
      let place = seek()
      last = Answer(selected: selected, order: order, list: list, place: place)
      return place
    }
  }
}
