import CLockdown

/// The memory that the process takes for its values.
package enum Heap {
  /// Lets all threads take memory from one place: what reading gives back, drawing takes.
  ///
  /// Each thread would have a place of its own; a session of weeks, of which there are many side by side, has two.
  package static func shareAmongThreads() { _ = lockdown_share_heap() }
}
