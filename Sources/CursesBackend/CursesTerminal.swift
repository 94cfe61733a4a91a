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
    screen = try Self.open(size: WindowSize.current(descriptor: STDOUT_FILENO))
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

  /// Whether TERM can be a terminal's name: curses takes it for a part of a path.
  private static func isName(_ type: String) -> Bool {
    type.utf8.count <= longestName
      && type.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x2F && $0 != 0x25 }
  }

  private static let longestName = 64

  /// Starts curses at a size of our own, because it would not survive every size of a window.
  private static func open(size: Size) throws(TerminalError) -> OpaquePointer {
    guard let type = getenv("TERM"), type.pointee != 0 else { throw .untyped }
    guard isName(String(cString: type)) else { throw .unknownType }
    var result: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &result) == OK else { throw .unknownType }
    if Capability.bytes(of: "cup").isEmpty { throw .withoutCursor }
    use_env(true)
    use_tioctl(false)
    setenv("LINES", "\(size.height)", 1)
    setenv("COLUMNS", "\(size.width)", 1)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    guard let screen = newterm(nil, standard_output(), standard_input()) else { throw .unknownType }
    return screen
  }
}
