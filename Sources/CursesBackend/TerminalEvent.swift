package import TerminalKit

/// Something that happened while a program waited at its terminal.
package enum TerminalEvent: Hashable, Sendable {
  case keys([Key])

  /// The window has another size; the next frame should have ``CursesTerminal/size``.
  case resized

  /// The process was asked to stop: the answer is ``CursesTerminal/suspend()``.
  case suspended

  /// The process runs again after a stop; the next frame is drawn in full.
  case continued

  /// The process was asked to end: drop the terminal, then end by the signal.
  case terminated(TerminationSignal)

  /// A descriptor that the caller watches has something to read.
  case readable(Int32)

  /// The terminal is gone.
  case hungUp

  /// The time given has passed and nothing happened.
  case timedOut
}
