import ArgumentParser
import CursesBackend
import Glibc

/// How a session at a terminal ends.
enum SessionEnding {
  case quit
  case signal(TerminationSignal)
  case hungUp

  /// One line says why, and the code tells scripts.
  case told(String, ExitCode)

  /// Ends the command as the session ended: a signal ends the process as that signal.
  ///
  /// To be called once the terminal is restored.
  func end() throws {
    switch self {
    case .quit: return
    case .signal(let signal): signal.endProcess()
    case .hungUp: TerminationSignal(number: SIGHUP).endProcess()
    case .told(let line, let code):
      Complaint.write(line)
      throw code
    }
  }
}
