import Phrasebook
import ProgrammeModel
import Search
import TerminalKit

/// A line of what was found: the heading of a kind, a record, or how many more there are.
enum FoundLine {
  case heading(kind: String, count: Int)
  case record(RecordName)
  case more(Int)

  static func all(_ hits: RecordHits) -> [FoundLine] {
    hits.groups.flatMap { group -> [FoundLine] in
      let names = group.names
      let rest = group.count - names.count
      return [.heading(kind: group.kind, count: group.count)] + names.map { .record($0) }
        + (rest > 0 ? [.more(rest)] : [])
    }
  }

  /// The record that can be selected here.
  var name: RecordName? { if case .record(let name) = self { name } else { nil } }

  var isHeading: Bool { if case .heading = self { true } else { false } }

  /// Which of the records each line is, counted from 0, where it is one.
  static func entries(of lines: [FoundLine]) -> [Int?] {
    var count = 0
    return lines.map { line in
      guard line.name != nil else { return nil }
      defer { count += 1 }
      return count
    }
  }

  /// So many records stand on the line, or behind its words.
  var records: Int {
    switch self {
    case .heading: 0
    case .record: 1
    case .more(let count): count
    }
  }

  /// The first line in view; the heading over the first record comes into view with it.
  static func firstVisible(of lines: [FoundLine], showing place: Int?, height: Int) -> Int {
    let isFirst = place == 1
    return ListScroll.firstVisible(
      selected: isFirst ? 0 : place, count: lines.count, height: height)
  }

  /// - Parameter columns: What the row has for the record and its state.
  func row(_ words: [SoughtWord], columns: Int, in context: Context) -> TableRow {
    switch self {
    case .heading(let kind, let count):
      let number = Span("  \(context.phrases.number(count))", as: .muted)
      return TableRow(Line([Span(context.phrases.kind(kind), as: .accent), number]))
    case .record(let name):
      let state = context.state(of: name).truncated(to: columns / 2)
      let room = columns - 1 - (state.isEmpty ? 0 : state.columns + 2)
      let found = FoundText(name, words, columns: room, in: context)
      return TableRow(Line(found.spans, right: state), indent: 1)
    case .more(let count):
      return TableRow(Line(context.phrases.moreFound(count), as: .muted), indent: 1)
    }
  }
}
