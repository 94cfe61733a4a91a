import CNcurses
import Glibc
package import TerminalKit

/// The terminal of this process, drawn on by ncurses.
///
/// It is restored when the value goes, and by a crash. There is one at a time, used by one thread.
/// The locale must be set before: ``useEnvironmentLocale()``.
package struct CursesTerminal: ~Copyable {
  /// The frame that is on the glass, or `nil` when the next one has to be drawn in full.
  var shown: Frame?

  /// Where keys are read: reading from the screen itself would also refresh it.
  let keyPad: UnsafeMutablePointer<WINDOW>
  var looks: RolePairs
  var options: TerminalOptions

  /// Whether the terminal can report the mouse.
  let hasMouse: Bool

  /// Whether the terminal says of a text that it was pasted.
  let marksPastes: Bool
  let signals: SignalPipe
  var decoder = CharacterDecoder()
  var escapeFilter = EscapeFilter()
  var emptyReads = 0
  private let screen: OpaquePointer
  private let crashGuard: CrashGuard

  /// Takes over the terminal at standard input and output.
  ///
  /// - Throws: ``TerminalError`` if TERM names no terminal that can be drawn on. Nothing has been
  ///   written then.
  package init(_ options: TerminalOptions) throws(TerminalError) {
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    let signals = SignalPipe()
    screen = try Self.open(
      size: WindowSize.current(descriptor: STDOUT_FILENO), hasTrueColor: options.hasTrueColor)
    raw()
    noecho()
    nonl()
    curs_set(0)
    set_escdelay(options.escapeDelay)
    keyPad = newpad(1, 1)
    keypad(keyPad, true)
    nodelay(keyPad, true)
    KeySequences.define()
    looks = RolePairs(theme: options.theme, usesColor: options.usesColor && options.theme != .mono)
    hasMouse = !Capability.bytes(of: "kmous").isEmpty
    marksPastes = !Capability.bytes(of: "BE").isEmpty
    crashGuard = CrashGuard(
      settings: settings, sequence: Self.restoring(mouse: hasMouse, pastes: marksPastes),
      watchdog: options.watchdog)
    self.signals = signals
    self.options = options
    reportMore(true)
  }

  deinit {
    reportMore(false)
    endwin()
    delwin(keyPad)
    delscreen(screen)
  }

  /// The size to draw at: the window's, at most ``WindowSize/largest``.
  package var size: Size {
    let window = curses_screen()
    return Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
  }

  /// Whether the terminal, or its character set, wants frames in ASCII: ``Frame/asciiTwin``.
  package var prefersASCII: Bool {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    let isOld = ["vt100", "vt102", "vt220"].contains(type)
    return isOld || String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8"
  }

  /// Ends reports of the mouse and of pastes, colours, application keys and the alternate screen, and shows the
  /// cursor.
  private static func restoring(mouse: Bool, pastes: Bool) -> [UInt8] {
    (mouse ? MouseReport.end : []) + (pastes ? PasteReport.end : [])
      + ["sgr0", "op", "rmkx", "cnorm", "rmcup"].flatMap { Capability.bytes(of: $0) }
  }
}
