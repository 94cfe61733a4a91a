/// What is known of the reader's last visit to a data directory.
public enum LastVisit: Hashable, Sendable {
  /// None is on record.
  case none

  /// There is a record that can't be read, and why.
  case unreadable(reason: String)

  /// The day that the data stood for when the reader left: the one that the programme pins, else the first city's today. What
  /// was known by then was seen, however many days the pinned one lies behind the clock.
  case on(Day)
}
