import Glibc
import ProgrammeModel
import TerminalKit

/// A data directory as the run loop follows it: read beside the keyboard, watched, and read again once changes settle.
struct LiveData {
  private let loader: BackgroundLoader
  private let watcher: DirectoryWatcher

  /// When the changes told so far count as settled, in milliseconds of the monotonic clock.
  private var settlesAt: Int?

  /// Changes come in bursts: an editor writes, renames and removes within a few milliseconds.
  private static let settling = 80

  /// Where changes are not told, they are looked for this often.
  private static let pollingInterval = 2_000
  private var pollsAt: Int?

  init(_ data: DataDirectoryOptions) {
    loader = BackgroundLoader(LiveDirectory(path: data.path, audience: data.audience))
    watcher = DirectoryWatcher(path: data.path)
    if watcher.descriptor < 0 { pollsAt = Self.now + Self.pollingInterval }
  }

  /// What to wait on besides the keyboard.
  var descriptors: [Int32] {
    [loader.descriptor] + (watcher.descriptor >= 0 ? [watcher.descriptor] : [])
  }

  /// Milliseconds until it has something to do by the clock; `nil` while it has nothing.
  var timeout: Int? { [settlesAt, pollsAt].compactMap { $0 }.min().map { max(0, $0 - Self.now) } }

  /// Waits for the first reading before anything is drawn, so that a quick one needs no progress line.
  func waitsBriefly() -> Bool { loader.waits(milliseconds: 150) }

  func take() -> [BackgroundLoader.Reading] { loader.take() }

  func reload() { loader.reload() }

  /// Notes that the watcher has something to tell.
  mutating func noteChange(on descriptor: Int32) {
    guard descriptor == watcher.descriptor else { return }
    watcher.drain()
    settlesAt = Self.now + Self.settling
  }

  /// Does what the clock asks for: reads again once changes settled, or once it is time to look.
  mutating func tick() {
    let now = Self.now
    if let settlesAt, settlesAt <= now {
      self.settlesAt = nil
      loader.reload()
    }
    if let pollsAt, pollsAt <= now {
      self.pollsAt = now + Self.pollingInterval
      loader.reload()
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
