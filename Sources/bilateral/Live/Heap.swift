import CHeap

/// The memory that the process takes for its values.
enum Heap {
  /// Lets all threads take memory from one place: what reading gives back, drawing takes.
  ///
  /// Each thread would have a place of its own; a session of weeks, of which there are many side by side, has two.
  static func shareAmongThreads() { _ = heap_share() }

  /// Gives what was let go of back to the system: the C library keeps it for the thread that took it. Where much was, it takes
  /// some milliseconds.
  static func giveBack() { _ = heap_trim() }
}
