import Phrasebook
import ProgrammeModel
import TerminalKit

/// One thing that a column tells of an area.
enum AreaFact: Hashable, Sendable {
  case name

  /// The rating of a party, by its place.
  case city(Int)
  case evidence, trend, done, plan, slip, waiting, next, age

  /// The column's turn to go where the table is too narrow; names and ratings stay.
  var dropOrder: Int? {
    switch self {
    case .name, .city, .evidence: nil
    case .age: 0
    case .trend: 1
    case .waiting: 2
    case .next: 3
    case .plan: 4
    case .done: 5
    case .slip: 6
    }
  }
}

/// How areas are set in columns.
enum AreaStyle: Sendable {
  /// A pane beside others: words where there is much room, no column that comes and goes.
  case pane

  /// A table to itself: as many columns as have room, in few letters.
  case table
}
