import DashboardUI

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
    case .edit(let path, let line, _):
      let file = "\(directory)/\(path)"
      _ = session.whileAway { Editor.open(file, line: line) }
    case .copy, .saveScreen: break
    }
    return nil
  }

  mutating func stop(_ session: inout Session<Write>) { session.suspend() }
}
