import Phrasebook
import ProgrammeModel
import Search
package import TerminalKit

/// The line of a filter over its list: what was typed, what it may become, and how many rows pass.
package struct FilterLine: Widget {
  private let filter: ListFilter
  private let kinds: [String]
  private let total: Int
  private let shown: Int
  private let isPreparing: Bool
  private let context: Context

  /// The columns that the caret and a gap take after what was typed.
  private static let besideTyped = 3

  /// - Parameters:
  ///   - kinds: The kinds that the list may hold.
  ///   - isPreparing: Whether it is not known yet which rows pass.
  init(
    _ filter: ListFilter, kinds: [String], total: Int, shown: Int, isPreparing: Bool = false,
    context: Context
  ) {
    self.filter = filter
    self.kinds = kinds
    self.total = total
    self.shown = shown
    self.isPreparing = isPreparing
    self.context = context
  }

  package func render(into frame: inout Frame, area: Rect) {
    let right = fault ?? counts
    let typed = 2 + DisplayWidth.columns(of: filter.field.text) + Self.besideTyped
    let most = max(area.width / 2, area.width - typed)
    let columns = area.width - min(right.columns, most) - 2
    frame.draw(Line(left(columns: columns), right: right.truncated(to: most)), in: area)
  }

  private func left(columns: Int) -> [Span] {
    guard filter.isTyping else { return [Span("/ ", as: .key), Span(filter.field.text)] }
    let spans = filter.field.spans(prompt: "/", columns: columns)
    let rest = context.completion(of: filter.field.text, kinds: kinds)?.rest
    guard let rest, filter.field.isAtEnd else { return spans }
    let hint = [Span(rest, as: .muted), Span("  Tab", as: .key)]
    return spans.columns + hint.columns <= columns ? spans + hint : spans
  }

  private var counts: [Span] {
    if filter.isInForce, context.search == nil || isPreparing {
      return [Span(context.phrases.searchWords.preparing, as: .muted)]
    }
    let counts = Span(context.phrases.matches(shown, of: total), as: .muted)
    guard filter.isInForce else { return [counts] }
    let clear = context.phrases.commands.clearFilter.word
    return [counts, Span("   "), Span("Esc", as: .key), Span(" \(clear)", as: .muted)]
  }

  /// What cannot be asked, with what to write.
  private var fault: [Span]? {
    let fault = RecordFilter(filter.field.text, kinds: kinds).faults.first
    guard let fault else { return nil }
    let words =
      switch fault {
      case .unknownField(let name, let nearest):
        context.phrases.noField(name, nearest: nearest)
      case .unreadable(_, let value, let example):
        context.phrases.noValue(value, example: example)
      }
    return [Span("! ", as: .alert), Span(words)]
  }
}
