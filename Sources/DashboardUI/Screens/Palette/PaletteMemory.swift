import Phrasebook
import Synchronization

/// The lines that a palette found for what was typed last, so that a key seeks them once.
final class PaletteMemory: Sendable {
  private struct Answer: Sendable {
    let text: String
    let language: Language
    let setting: AnswerSetting
    let lines: PaletteLines
  }

  private let last = Mutex<Answer?>(nil)

  /// The lines for a text, found anew where the last one was another, or the data is.
  func lines(for text: String, in context: Context, find: () -> PaletteLines) -> PaletteLines {
    last.withLock { last in
      let setting = AnswerSetting(context)
      if let last, last.text == text, last.language == context.language,
        last.setting.isLike(setting)
      {
        return last.lines
      }
      let lines = find()
      last = Answer(text: text, language: context.language, setting: setting, lines: lines)
      return lines
    }
  }
}
