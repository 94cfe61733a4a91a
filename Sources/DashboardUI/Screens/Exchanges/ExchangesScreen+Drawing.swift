import Phrasebook
import ProgrammeModel
import TerminalKit

extension ExchangesScreen {
  /// Draws the bars of all groups, their sum, and what belongs to the group under the cursor.
  func drawMeter(_ layout: ExchangesLayout, into frame: inout Frame, context: Context) {
    let year = context.assessment.once(ExchangeYear.self)
    frame.draw(border(in: context), in: layout.frame)
    drawHead(layout, year, into: &frame, context)
    let names = arrangement(in: context).names
    let first = cursor.firstVisible(in: names, height: layout.groupsInView)
    let selected = cursor.index(in: names)
    for index in first..<min(first + layout.groupsInView, names.count) {
      guard let group = year.group(ledBy: names[index].id) else { continue }
      let top = (index - first) * layout.rowsEach
      let place = layout.groups.rows(top..<top + layout.rowsEach)
      let title = context.phrases.term(group.audience).opening
      frame.draw(
        ExchangeMeter(
          title: title, heads: group.heads,
          ways: year.ways, columns: layout.columns, isSelected: index == selected,
          context: context), in: place)
      let words = frame.isSpoken ? words(of: group.heads, title, year, context) : nil
      frame.note(.entry(index), in: place, words: words)
    }
    drawFoot(layout, year, rest: names.count - first - layout.groupsInView, into: &frame, context)
    drawLower(into: &frame, area: context.body, context: context)
  }

  private func drawHead(
    _ layout: ExchangesLayout, _ year: ExchangeYear, into frame: inout Frame, _ context: Context
  ) {
    let figures = Line(ExchangeColumns.heading(context), alignment: .trailing)
    frame.draw(figures, in: layout.head.splitVertically(at: layout.columns.width).left)
    let bars = layout.head.splitVertically(at: layout.columns.name).right
    for (index, way) in year.ways.prefix(2).enumerated() {
      let place = bars.splitVertically(at: index * (layout.columns.bar + 3)).right
        .splitVertically(at: layout.columns.bar).left
      let isShort = DisplayWidth.columns(of: context.words(for: way)) > place.width
      let words = context.words(for: way, isShort: isShort)
      frame.draw(
        Line(words, as: .muted, alignment: index == 0 ? .trailing : .leading), in: place)
    }
  }

  /// The sum of all groups, and what the signs mean.
  private func drawFoot(
    _ layout: ExchangesLayout, _ year: ExchangeYear, rest: Int, into frame: inout Frame,
    _ context: Context
  ) {
    frame.draw(Divider(), in: layout.divider)
    let words = context.phrases.recordWords
    let title = Term(words.all).opening
    frame.write(title.truncated(to: layout.columns.name - 1), at: layout.total.origin)
    let bars = layout.total.splitVertically(at: layout.columns.name).right
    for (index, way) in year.ways.prefix(2).enumerated() {
      let place = bars.splitVertically(at: index * (layout.columns.bar + 3)).right
        .splitVertically(at: layout.columns.bar).left
      let heads = context.heads(year.total.heads[way.direction])
      frame.draw(Line(heads, alignment: index == 0 ? .trailing : .leading), in: place)
    }
    let middle = Point(x: bars.minX + layout.columns.bar + 1, y: bars.minY)
    frame.write("│", at: middle, as: .frame)
    frame.draw(
      Line([context.ratio(of: year.total)], alignment: .trailing),
      in: layout.total.splitVertically(at: layout.columns.width).left)
    if frame.isSpoken {
      let spoken = self.words(of: year.total, title, year, context)
      frame.note(.reading, in: layout.total, words: spoken)
    }
    let signs = [
      Span("▆", as: .accent), Span(" \(words.went)   ░ \(words.planned)   ", as: .muted),
      Context.derivedMark, Span("\(words.ratioRule)   ", as: .muted),
      Context.derivedMark, Span(words.shareOfPlan, as: .muted),
    ]
    let more = rest > 0 ? [Span("\(context.phrases.more(rest)) ↓", as: .muted)] : []
    frame.draw(Line(signs, right: more), in: layout.legend)
  }

  /// Heads as they are read aloud: each way by its name, and the ratio.
  private func words(
    of heads: ExchangeReciprocity, _ title: String, _ year: ExchangeYear, _ context: Context
  ) -> String {
    let ways = year.ways.map { way in
      let figure = context.heads(heads.heads[way.direction]).map(\.text).joined()
      return "\(context.words(for: way)) \(figure)"
    }
    let ratio = "\(context.phrases.headings.ratio.full) \(context.ratio(of: heads).text)"
    return "\(title): " + (ways + [ratio]).joined(separator: ", ")
  }
}
