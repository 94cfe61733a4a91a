import DashboardUI
import Phrasebook
import TerminalKit

/// The work of a session at its user's own desk, which may change things: files, the shell.
struct DeskWork: OutsideWork {
  private let desk: Desk

  /// - Parameter directory: The data directory, in which files are edited.
  init(directory: String) { desk = Desk(directory: directory) }

  mutating func perform(
    _ effect: WriteEffect, in session: inout Session<Write>
  ) -> SessionEnding? {
    switch effect {
    case .browse(let effect): return session.perform(effect)
    case .suspend: session.suspend()
    case .edit(let path, let line, let column):
      let desk = desk
      if !session.whileAway({ desk.edit(path, line: line, column: column) }) {
        session.state.say(isFault: true) { $0.messages.noEditor }
      }
    case .copy(let text): session.copy(text)
    case .saveScreen: desk.save(session.frame.text, telling: &session.state)
    case .saveSettings: desk.saveSettings(telling: &session.state)
    }
    return nil
  }

  mutating func stop(_ session: inout Session<Write>) { session.suspend() }
}
