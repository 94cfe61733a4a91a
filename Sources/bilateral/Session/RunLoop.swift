import CursesBackend
import DashboardUI

/// Turns keys, sizes, data and the clock into state, and state into what is on the glass.
///
/// The work that the state asks for is done by `Work`, and nowhere else.
struct RunLoop<Work: OutsideWork>: ~Copyable {
  private var session: Session<Work.Kind>
  private var work: Work

  init(_ session: consuming Session<Work.Kind>, work: Work) {
    self.session = session
    self.work = work
  }

  /// Runs until the user quits, a signal asks to end, or the terminal goes. The terminal is restored then.
  ///
  /// - Parameter leaving: Is told how the session stands at its end.
  consuming func run(leaving: (AppState<Work.Kind>) -> Void = { _ in }) -> SessionEnding {
    let ending = runToEnd()
    leaving(session.state)
    return ending
  }

  private mutating func runToEnd() -> SessionEnding {
    while true {
      session.draw()
      for event in session.events(timeout: work.timeout.map { .milliseconds($0) }) {
        if let ending = handle(event) { return ending }
      }
      session.live.tick()
      if let ending = work.tick(&session) { return ending }
    }
  }

  private mutating func handle(_ event: TerminalEvent) -> SessionEnding? {
    switch event {
    case .keys(let keys):
      guard work.admitsKeys(in: &session) else { return nil }
      for key in keys {
        guard let effect = session.state.press(key) else { continue }
        if let ending = work.perform(effect, in: &session) { return ending }
      }
    case .resized: session.takeSize()
    case .suspended: work.stop(&session)
    case .terminated(let signal): return .signal(signal)
    case .hungUp: return .hungUp
    case .readable(let descriptor): session.takeReadings(from: descriptor)
    case .continued, .timedOut: break
    }
    return nil
  }
}
