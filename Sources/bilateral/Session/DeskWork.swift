import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit

/// The work of a session at its user's own desk, which may change things: files, the shell.
struct DeskWork: OutsideWork {
  /// The data directory, in which files are edited.
  let directory: String

  mutating func perform(
    _ effect: WriteEffect, in session: inout Session<Write>
  ) -> SessionEnding? {
    switch effect {
    case .browse(let effect): return session.perform(effect)
    case .suspend: session.suspend()
    case .edit(let path, let line, let column):
      let place = FilePlace(path: "\(directory)/\(path)", line: line, column: column)
      if session.whileAway({ Editor.open(place) }) == nil {
        session.state.say(isFault: true) { $0.messages.noEditor }
      }
    case .copy(let text): session.copy(text)
    case .saveScreen: save(session.frame, of: &session.state)
    }
    return nil
  }

  mutating func stop(_ session: inout Session<Write>) { session.suspend() }

  /// Writes a screen to a new file in the working directory.
  private func save(_ frame: Frame, of state: inout AppState<Write>) {
    let file = ScreenFile(name: state.fileName)
    do throws(FileFault) {
      let name = try file.write(frame.text, in: ".")
      state.say { $0.saved(to: name) }
    } catch {
      state.say(isFault: true) { $0.cannotWrite(file.first) }
    }
  }
}
