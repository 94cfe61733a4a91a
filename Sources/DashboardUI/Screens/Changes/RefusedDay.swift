import Phrasebook
import ProgrammeModel

/// What was typed as a day to count changes from, where none can be counted from it.
enum RefusedDay {
  case notADate(String)

  /// Later than the day shown: changes would be counted backwards.
  case later(Day)

  func words(in context: Context) -> String {
    switch self {
    case .notADate(let text): context.phrases.notADate(text)
    case .later(let day): context.phrases.laterThanShown(context.phrases.short(day))
    }
  }
}
