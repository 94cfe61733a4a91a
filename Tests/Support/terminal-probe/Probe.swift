import CursesBackend
import Glibc
import TerminalKit

/// A program that shows what reached it, to try the terminal with.
///
/// `q` ends it; `!`, `@` and `#` crash it by a trap, an abort and an endless recursion; `~` hangs it.
@main
struct Probe {
  static func main() {
    _ = useEnvironmentLocale()
    do {
      try run()?.endProcess()
    } catch {
      let line = Array("\(error)\n".utf8)
      write(STDERR_FILENO, line, line.count)
      exit(65)
    }
  }

  /// Runs to the end, and gives the signal that ended it, the terminal being restored by then.
  private static func run() throws(TerminalError) -> TerminationSignal? {
    var terminal = try CursesTerminal(options)
    var page = ProbePage()
    while true {
      let frame = page.frame(size: terminal.size)
      terminal.draw(terminal.prefersASCII ? frame.asciiTwin : frame)
      for event in terminal.events(timeout: page.timeout) {
        page.note(event)
        switch event {
        case .keys(let keys):
          if keys.contains(.character("q")) { return nil }
          keys.forEach(misbehave)
        case .suspended: terminal.suspend()
        case .terminated(let signal): return signal
        case .hungUp: return TerminationSignal(number: SIGHUP)
        case .resized, .continued, .readable, .timedOut: break
        }
      }
    }
  }

  private static var options: TerminalOptions {
    let names = ["NO_COLOR", "SSH_CONNECTION"]
    let values = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    let arguments = CommandLine.arguments
    var options = TerminalOptions(
      environment: Dictionary(uniqueKeysWithValues: values),
      isKiosk: arguments.contains("--kiosk"))
    if arguments.contains("--watchdog") { options.watchdog = 1 }
    if let theme = arguments.compactMap(Theme.init).first { options.theme = theme }
    return options
  }

  private static func misbehave(on key: Key) {
    switch key {
    case .character("!"): print([Int]()[CommandLine.arguments.count])
    case .character("@"): abort()
    case .character("#"): print(depth(of: 1))
    case .character("~"): while true { pause() }
    default: break
    }
  }

  private static func depth(of number: Int) -> Int {
    number == 0 ? 0 : depth(of: number + 1) + 1
  }
}
