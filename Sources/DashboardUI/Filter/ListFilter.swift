import Phrasebook
package import ProgrammeModel
import Search
package import TerminalKit

/// The line that narrows a list: what was typed, and whether it still is.
package struct ListFilter: Sendable {
  private(set) var field = TextField()
  private(set) var isTyping = false
  private let memory = FilterMemory()

  package init() {}

  /// Whether it takes a line of the screen.
  var isShown: Bool { isTyping || !field.text.isEmpty }

  /// What was typed.
  var text: String { field.text }

  /// Whether some rows may be missing.
  var isInForce: Bool { !field.text.isEmpty }

  /// What tells the rows that pass from others of the same list, for what is kept of them; `nil` where all pass.
  func question(in context: Context) -> String? {
    isInForce ? "\(context.search == nil) \(field.text)" : nil
  }

  /// Lets the next keys be its text.
  package mutating func begin() { isTyping = true }

  /// Asks for something that was chosen rather than typed.
  mutating func ask(_ text: String) {
    field.replace(with: text)
    isTyping = false
  }

  /// Shows every row again.
  mutating func clear() {
    field.clear()
    isTyping = false
  }

  /// Empties its text while that is typed.
  mutating func clearTyped() { if isTyping { field.clear() } }

  /// Takes a key while it is typed, completing what records of some kinds have; `false` leaves it to the list.
  package mutating func take(_ key: Key, kinds: () -> [String], in context: Context) -> Bool {
    let line = field.text
    return type(key) { context.completion(of: line, kinds: kinds()) }
  }

  /// Takes a key while it is typed; `false` leaves it to the list.
  mutating func type(_ key: Key, completion: () -> FilterCompletion?) -> Bool {
    switch key {
    case .enter: isTyping = false
    case .escape: clear()
    case .backspace where field.text.isEmpty: isTyping = false
    case .tab:
      if let rest = completion()?.rest { field.replace(with: field.text + rest) }
    case .left, .right: _ = field.press(key)
    default: return field.press(key)
    }
    return true
  }

  /// What keys do while it is typed, for the key bar.
  static let rows = [
    CommandRow(.enter, phrase: \.keepFilter), CommandRow(.tab, phrase: \.complete),
    CommandRow(.escape, phrase: \.clearFilter),
  ]

  /// The rows that pass, in their order; worked out once for a line and a list.
  func narrowed(_ names: [RecordName], in context: Context) -> [RecordName] {
    narrowed(names, in: context) { names }
  }

  /// The rows whose records pass, in their order; a row about no record never does.
  func narrowed<Row: Equatable & Sendable>(
    _ rows: [Row], in context: Context, records: () -> [RecordName?]
  ) -> [Row] {
    guard isInForce else { return rows }
    return memory.rows(of: rows, line: field.text, in: context, records: records)
  }

  /// The places of the rows whose records pass, in their order.
  package func places<Row: Equatable & Sendable>(
    _ rows: [Row], in context: Context, records: () -> [RecordName?]
  ) -> [Int] {
    guard isInForce else { return Array(rows.indices) }
    return memory.places(of: rows, line: field.text, in: context, records: records)
  }

  /// The kinds of the records of a list, looked through once.
  package func kinds<Row: Equatable & Sendable>(of rows: [Row], records: () -> [RecordName?])
    -> [String]
  {
    memory.kinds(of: rows, records: records)
  }
}
