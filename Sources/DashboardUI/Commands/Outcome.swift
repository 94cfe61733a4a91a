package import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// What a screen asks for after a key.
package enum Outcome<C: Capability>: Sendable {
  case stay

  /// Opens a screen on top.
  case push(any Screen)

  /// Returns to the screen before; the first one stays.
  case pop

  /// Returns to the first screen.
  case home

  /// Returns to the screens as they were before the last one opened or closed.
  case historyBack

  /// Takes the last ``historyBack`` back.
  case historyForward

  /// Opens the help for the screen on top.
  case help

  /// Opens the palette over the screen on top.
  case palette

  /// Opens a record, with the records above it beneath, in place of the screens that led here.
  case reveal(RecordName)

  /// Closes this screen, the palette, and does what was chosen there.
  case choose(PaletteChoice)

  /// Closes this screen and shows everything as it was known on a day.
  case travel(to: Day)

  /// Sets something for the session.
  case set(Setting)

  /// Closes this screen and presses a key on the one below it.
  case press(Key)

  /// Shows a short answer until the next key.
  case say(any KeyPath<Messages, String> & Sendable)
  case perform(C.Effect)
}

extension Outcome {
  /// The outcome of a key that only looks, in a session that may do more.
  package init(browsing outcome: Outcome<Browse>) {
    self =
      switch outcome {
      case .stay: .stay
      case .push(let screen): .push(screen)
      case .pop: .pop
      case .home: .home
      case .historyBack: .historyBack
      case .historyForward: .historyForward
      case .help: .help
      case .palette: .palette
      case .reveal(let name): .reveal(name)
      case .choose(let choice): .choose(choice)
      case .travel(let day): .travel(to: day)
      case .set(let setting): .set(setting)
      case .press(let key): .press(key)
      case .say(let message): .say(message)
      case .perform(let effect): .perform(C.effect(browsing: effect))
      }
  }
}
