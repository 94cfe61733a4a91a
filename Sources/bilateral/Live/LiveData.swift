import CursesBackend
package import ProgrammeModel

/// A data directory as the run loop follows it: read beside the keyboard, watched, and read again once changes settle.
package struct LiveData {
  private let loader: BackgroundLoader
  private let watcher: DirectoryWatcher
  private var settling: Settling

  /// Where changes are not told, they are looked for this often, in milliseconds.
  private let pollingInterval: Int
  private var nextPoll: Int

  /// Watches before it reads, so that nothing that changes while it is read goes unseen; both beside the keyboard.
  ///
  /// - Parameter apart: how far apart readings are at least, in milliseconds, while changes go on.
  package init(
    path: String, audience: Audience, calls: SystemCalls = .live, watching: WatchCalls = .live,
    pollingEvery interval: Int = 2_000, readingsApart apart: Int = 0
  ) {
    settling = Settling(apart: apart)
    let watcher = DirectoryWatcher(path: path, calls: watching)
    let directory = LiveDirectory(path: path, audience: audience, calls: calls)
    loader = BackgroundLoader(directory, after: watcher.watch)
    self.watcher = watcher
    pollingInterval = interval
    nextPoll = MonotonicClock.milliseconds + interval
  }

  /// What to wait on during the first reading: changes meanwhile wait to be told after it.
  var readingDescriptor: Int32 { loader.descriptor }

  /// What to wait on besides the keyboard: changes too, unless it is settled when they are read.
  package var descriptors: [Int32] {
    let hears = watcher.descriptor >= 0 && !settling.isFixed
    return [loader.descriptor] + (hears ? [watcher.descriptor] : [])
  }

  /// Whether changes are looked for by the clock, because not all of them are told.
  package var polls: Bool { !watcher.seesAll }

  private var pollsAt: Int? { polls ? nextPoll : nil }

  /// Milliseconds until it has something to do by the clock; `nil` while it has nothing.
  package var timeout: Int? {
    [settling.due, pollsAt].compactMap { $0 }.min()
      .map { max(0, $0 - MonotonicClock.milliseconds) }
  }

  /// Waits for what may soon be there, no longer than a blink of the screen.
  func waitsBriefly() -> Bool { loader.waits(milliseconds: 20) }

  /// Waits until there is something to take.
  package func wait() { _ = loader.waits(milliseconds: -1) }

  package func take() -> [BackgroundLoader.Reading] { loader.take() }

  /// Makes something of what was read, beside the keyboard.
  func makeBeside(_ work: @escaping @Sendable () -> Void) { loader.makeBeside(work) }

  /// Gives back the memory that reading let go of, beside the keyboard.
  func giveBackMemory() { loader.giveBackMemory() }

  package func reload() { loader.reload() }

  /// Notes that the watcher has something to tell.
  package mutating func noteChange(on descriptor: Int32) {
    guard descriptor == watcher.descriptor, watcher.drain() else { return }
    settling.note(at: MonotonicClock.milliseconds)
  }

  /// Does what the clock asks for: reads again once changes settled, or once it is time to look.
  package mutating func tick() {
    let now = MonotonicClock.milliseconds
    if settling.takeIfDue(at: now) {
      _ = watcher.drain()
      loader.reload()
    }
    if let pollsAt, pollsAt <= now {
      nextPoll = now + pollingInterval
      loader.reload()
    }
  }
}
