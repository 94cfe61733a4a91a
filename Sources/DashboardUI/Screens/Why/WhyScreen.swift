import Phrasebook
import ProgrammeModel
package import TerminalKit

/// Why a figure is what it is, over the screen that shows it: rule, inputs, arithmetic and what it rests on.
package struct WhyScreen: PageScreen {
  package var cursor = ListCursor<Int>()
  private let figure: any Explained

  package init(_ figure: any Explained) { self.figure = figure }

  package static var isOverlay: Bool { true }

  package func nameOfPage(in context: Context) -> String? {
    guard !context.isExplaining(figure) else { return nil }
    return figure.question(in: context).map { "why \(figure.name) \($0)" }
  }

  /// Names what it explains.
  package func title(in context: Context) -> String {
    context.explanation(of: figure).map { context.phrases.why($0.title) }
      ?? context.phrases.commands.why.word
  }

  /// Only sums are waited for, over the rows that a filter leaves or over very many records.
  package func page(in context: Context) -> [PageRow]? {
    if context.isExplaining(figure) {
      return [PageRow.text("", context.phrases.messages.sumsPending, as: .muted)].compactMap { $0 }
    }
    return context.explanation(of: figure)?.rows
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let width = min(area.width, Self.widest)
    let lines = PageLayout(page(in: context) ?? [], width: width - 4).lines.count
    let box = area.centred(Size(width: width, height: max(lines, 1) + 2))
    frame.clearForOverlay(box)
    let title = context.explanation(of: figure)?.title ?? context.phrases.commands.why.word
    drawPage(titled: title, into: &frame, area: box, context: context)
  }

  static let widest = 76
}
