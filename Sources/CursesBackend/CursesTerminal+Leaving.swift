import CNcurses
import Glibc
import TerminalKit

extension CursesTerminal {
  /// Stops the process, as ^Z does, with the terminal restored; returns when it runs again.
  package mutating func suspend() {
    whileAway { _ = kill(0, SIGTSTP) }
  }

  /// Gives the terminal back while something else, such as an editor, uses it. ^Z there stops this process too, so that the
  /// shell gets the terminal.
  package mutating func whileAway<Result>(_ body: () throws -> Result) rethrows -> Result {
    reportMore(false)
    endwin()
    signals.leaveToDefault(SIGTSTP)
    defer {
      signals.catchAgain(SIGTSTP)
      comeBack()
    }
    return try body()
  }

  private mutating func comeBack() {
    takeSize()
    redrawAll()
    wrefresh(curses_screen())
    reportMore(true)
  }

  /// Asks a terminal that can to report the mouse and pasted text, or to end that.
  func reportMore(_ isWanted: Bool) {
    let mouse = isWanted ? MouseReport.start : MouseReport.end
    let paste = isWanted ? PasteReport.start : PasteReport.end
    let sequence = (hasMouse && options.usesMouse ? mouse : []) + (marksPastes ? paste : [])
    if !sequence.isEmpty { write(STDOUT_FILENO, sequence, sequence.count) }
  }

  /// Asks the terminal to put a text on its clipboard, and says whether it could be asked.
  package func copy(_ text: String, environment: [String: String]) -> Bool {
    guard let request = ClipboardRequest(text, environment: environment) else { return false }
    write(STDOUT_FILENO, request.bytes, request.bytes.count)
    return true
  }

  /// Takes the window's size of now.
  mutating func takeSize() {
    let size = WindowSize.current(descriptor: STDOUT_FILENO)
    resizeterm(Int32(size.height), Int32(size.width))
    shown = nil
  }

  /// Forgets what is on the glass, so that the next frame is drawn in full.
  package mutating func redrawAll() {
    clearok(curses_screen(), true)
    shown = nil
  }
}
