import ProgrammeModel

/// The part of an agenda that is in view, as rows: a title for each month, and one or two rows an event.
struct AgendaWindow {
  /// One row of the screen.
  enum Row {
    case month(Day)
    case event(EventStanding, index: Int)
    case notes(EventStanding, index: Int)
    case blank
  }

  let rows: [Row]

  /// How many events follow the last one in view.
  let remaining: Int

  /// From here on an event has a second row.
  private static let heightForNotes = 12

  /// The most rows that an event can take: a blank, its month, and its own two.
  private static let mostRows = 4

  /// Which event a row belongs to.
  func entry(at row: Int) -> Int? {
    switch rows[row] {
    case .event(_, let index), .notes(_, let index): index
    case .month, .blank: nil
    }
  }

  /// How many events surely stand in an inside of some height, the heads of the columns among its rows.
  static func safeCount(height: Int) -> Int {
    max(1, (height - 2) / (height - 1 >= heightForNotes ? mostRows : mostRows - 1))
  }

  /// Fills so many rows from an event on; where the end leaves rows free, earlier events come in.
  init(_ events: [EventStanding], from first: Int, height: Int) {
    var first = min(max(first, 0), max(events.count - 1, 0))
    var window = Self.fill(events, from: first, height: height)
    while first > 0, window.end == events.count {
      let wider = Self.fill(events, from: first - 1, height: height)
      guard wider.end == events.count else { break }
      (first, window) = (first - 1, wider)
    }
    rows = window.rows
    remaining = events.count - window.end
  }

  private static func fill(
    _ events: [EventStanding], from first: Int, height: Int
  ) -> (rows: [Row], end: Int) {
    let hasNotes = height >= heightForNotes
    var rows: [Row] = []
    var month: Day?
    for index in first..<max(events.count, first) {
      let event = events[index]
      let own = event.firstDay?.monthStart
      var next: [Row] = own == month ? [] : rows.isEmpty ? [] : [.blank]
      if let own, own != month { next.append(.month(own)) }
      next.append(.event(event, index: index))
      if hasNotes { next.append(.notes(event, index: index)) }
      let isLast = index == events.count - 1
      if rows.count + next.count > height - (isLast ? 0 : 1), !rows.isEmpty {
        return (rows, index)
      }
      rows += next
      month = own
    }
    return (rows, events.count)
  }
}
