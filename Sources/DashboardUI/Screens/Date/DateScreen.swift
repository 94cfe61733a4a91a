import Phrasebook
import ProgrammeModel
package import TerminalKit

/// Asks for the day that everything is to be shown as of; the screen below stays in view.
package struct DateScreen: Screen {
  private var field = TextField()

  /// What was typed last and is no date.
  private var refused: String?

  package init() {}

  package static let isOverlay = true

  package static let commands: [BrowseCommand<Self>] = [
    Command(.enter, phrase: \.date) { screen, context in
      screen.travel(in: context)
    },
    Command(.escape, phrase: \.close) { _, _ in .pop },
  ]

  package func title(in context: Context) -> String { context.phrases.commands.date.word }

  package var isTyping: Bool { true }
  package mutating func clearTyped() { field.clear() }

  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    field.press(key) ? .stay : nil
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let box = area.centred(Size(width: 60, height: 5))
    frame.clearForOverlay(box)
    frame.draw(Pane(context.phrases.commands.date.word, isFocused: true), in: box)
    let text = Pane.text(of: box)
    let prompt = context.phrases.datePrompt
    frame.draw(Line(field.spans(prompt: prompt, columns: text.width)), in: text.row(0))
    if let refused {
      let words = context.phrases.notADate(refused)
      frame.draw(Line([Span("! ", as: .alert), Span(words)]), in: text.row(2))
    }
  }

  private mutating func travel(in context: Context) -> BrowseOutcome {
    if let date = context.date(typed: field.text) { return .travel(to: date.latest) }
    refused = field.text
    return .stay
  }
}

extension Context {
  /// A date that was typed: as it is stored, or as the screens of the reader's language show it.
  func date(typed text: String) -> PartialDate? {
    PartialDate(text) ?? phrases.date(written: text, relativeTo: asOf)
  }
}
