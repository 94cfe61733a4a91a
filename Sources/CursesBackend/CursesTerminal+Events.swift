import CNcurses
import Glibc
package import TerminalKit

extension CursesTerminal {
  /// A terminal that is gone keeps saying that there is something to read.
  private static let mostEmptyReads = 16
  private static let mostKeysAtOnce = 4096

  /// Waits until something happens, or until the time has passed, and says what.
  ///
  /// Without a time it waits as long as it takes, and nothing wakes it up but a watchdog, which is told often enough that
  /// the process lives. Signals come before
  /// keys, keys before other descriptors.
  package mutating func events(
    watching descriptors: [Int32] = [], timeout: Duration? = nil
  ) -> [TerminalEvent] {
    let deadline = timeout.map { MonotonicClock.milliseconds + $0.milliseconds }
    while true {
      if let seconds = options.watchdog { alarm(seconds) }
      let watched = [STDIN_FILENO, signals.readEnd] + descriptors
      var polled = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let left = deadline.map { max($0 - MonotonicClock.milliseconds, 0) }
      let longest = options.watchdog.map { Int($0) * 400 }
      let wait = [left, longest].compactMap { $0 }.min() ?? -1
      let count = poll(&polled, nfds_t(polled.count), Int32(clamping: wait))

      let events = count > 0 ? self.events(from: polled) : []
      if !events.isEmpty { return events }
      if let deadline, MonotonicClock.milliseconds >= deadline { return [.timedOut] }
    }
  }

  private mutating func events(from polled: [pollfd]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if polled[1].revents != 0 { events += signals.take().map { event(of: $0) } }
    if polled[0].revents != 0 {
      events += keyEvents()
      let isGone = polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
      if isGone || emptyReads > Self.mostEmptyReads { events.append(.hungUp) }
    }
    events += polled[2...].filter { $0.revents != 0 }.map { .readable($0.fd) }
    return events
  }

  private mutating func event(of signal: Int32) -> TerminalEvent {
    switch signal {
    case SIGWINCH:
      takeSize()
      return .resized
    case SIGTSTP: return .suspended
    case SIGCONT:
      redrawAll()
      return .continued
    default: return .terminated(TerminationSignal(number: signal))
    }
  }

  /// The keys typed since the last call; ^C and ^Z as what they ask for, if they are obeyed.
  private mutating func keyEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var typed: [Key] = []
    for key in readKeys() {
      guard let request = request(of: key) else {
        typed.append(key)
        continue
      }
      if !typed.isEmpty { events.append(.keys(typed)) }
      typed = []
      events.append(request)
    }
    return typed.isEmpty ? events : events + [.keys(typed)]
  }

  private func request(of key: Key) -> TerminalEvent? {
    switch key {
    case .control("c") where options.obeysControlKeys: .terminated(.interrupt)
    case .control("z") where options.obeysControlKeys: .suspended
    default: nil
    }
  }

  /// The keys typed since the last call, without waiting.
  package mutating func readKeys() -> [Key] {
    var raw: [RawKey] = []
    var count = 0
    while count < Self.mostKeysAtOnce {
      let value = wgetch(keyPad)
      if value == ERR { break }
      count += 1
      if let byte = UInt8(exactly: value) {
        if let scalar = decoder.character(endingWith: byte) { raw.append(.scalar(scalar)) }
      } else {
        raw.append(.code(value))
      }
    }
    emptyReads = count == 0 ? emptyReads + 1 : 0
    return escapeFilter.filter(raw, at: MonotonicClock.milliseconds)
      .compactMap(KeyDecoder.key(for:))
  }
}
