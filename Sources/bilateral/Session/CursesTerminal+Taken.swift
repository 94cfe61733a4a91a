import ArgumentParser
import CursesBackend

extension CursesTerminal {
  /// Takes over the terminal, or ends the command with one line on standard error and exit code 65.
  static func taken(_ options: TerminalOptions) throws -> CursesTerminal {
    do {
      return try CursesTerminal(options)
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.unusableTerminal
    }
  }
}
