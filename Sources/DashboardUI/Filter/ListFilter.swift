import Finding
import ProgrammeModel
import TerminalKit

/// The line that narrows a list: what was typed, and whether it still is.
package struct ListFilter: Sendable {
  private(set) var field = TextField()
  private(set) var isTyping = false
  private let memory = FilterMemory()

  package init() {}

  /// Whether it takes a line of the screen.
  var isShown: Bool { isTyping || !field.text.isEmpty }

  /// Whether some rows may be missing.
  var isInForce: Bool { !field.text.isEmpty }

  /// Lets the next keys be its text.
  mutating func begin() { isTyping = true }

  /// Shows every row again.
  mutating func clear() {
    field.clear()
    isTyping = false
  }

  /// Takes a key while it is typed, completing what the records of a list have; `false` leaves it to the list.
  mutating func take(_ key: Key, of records: [RecordName?], in context: Context) -> Bool {
    let line = field.text
    return type(key) { context.completion(of: line, kinds: records.kinds) }
  }

  /// Takes a key while it is typed; `false` leaves it to the list.
  mutating func type(_ key: Key, completion: () -> FilterCompletion?) -> Bool {
    switch key {
    case .enter: isTyping = false
    case .escape: clear()
    case .backspace where field.text.isEmpty: isTyping = false
    case .tab:
      if let rest = completion()?.rest { field.replace(with: field.text + rest) }
    default: return field.press(key)
    }
    return true
  }

  /// The rows that pass, in their order; worked out once for a line and a list.
  func narrowed(_ names: [RecordName], in context: Context) -> [RecordName] {
    guard isInForce else { return names }
    return memory.rows(of: names, line: field.text, in: context)
  }

  /// The rows whose records pass, in their order; a row about no record never does.
  func narrowed<Row>(_ rows: [Row], _ records: [RecordName?], in context: Context) -> [Row] {
    guard isInForce else { return rows }
    return places(records, in: context).map { rows[$0] }
  }

  /// The places of the records that pass, in their order.
  func places(_ records: [RecordName?], in context: Context) -> [Int] {
    guard isInForce else { return Array(records.indices) }
    let passing = Set(narrowed(records.compactMap { $0 }, in: context))
    return records.indices.filter { records[$0].map(passing.contains) ?? false }
  }
}
