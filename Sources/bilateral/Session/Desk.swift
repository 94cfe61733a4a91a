import DashboardUI
import Phrasebook
import ProgrammeModel

/// A user's desk, whatever the session looks like: files written, an editor opened, and what came of it said.
struct Desk {
  /// The data directory, in which files are edited.
  let directory: String

  /// Opens a file of the data directory in the editor and waits; `false` where no editor could be started.
  func edit(_ path: String, line: Int, column: Int) -> Bool {
    Editor.open(FilePlace(path: "\(directory)/\(path)", line: line, column: column)) != nil
  }

  /// Writes a screen to a new file in the working directory.
  func save(_ text: String, telling state: inout AppState<Write>) {
    let file = ScreenFile(name: state.fileName)
    do throws(FileFault) {
      let name = try file.write(text, in: ".")
      state.say { $0.saved(to: name) }
    } catch {
      state.say(isFault: true) { $0.cannotWrite(file.first) }
    }
  }

  /// Keeps the session's settings for the next one, and says which variable goes before them.
  func saveSettings(telling state: inout AppState<Write>) {
    let environment = Surroundings.environment
    guard let file = SettingsFile(environment: environment) else {
      state.say(isFault: true) { $0.cannotWrite("config.json") }
      return
    }
    do throws(SettingsFile.Refusal) {
      try file.save(state.context.settings)
      let named = Language.named(in: environment)
      let variable = named?.language == state.context.language ? nil : named?.variable
      let path = file.path
      state.say { phrases in
        variable.map { phrases.saved(to: path, butFirst: $0) } ?? phrases.saved(to: path)
      }
    } catch {
      let path = file.path
      switch error {
      case .kept(let problem): state.say(isFault: true) { _ in problem }
      case .unwritable(let reason):
        state.say(isFault: true) { $0.cannotWrite(path, because: reason) }
      }
    }
  }
}
