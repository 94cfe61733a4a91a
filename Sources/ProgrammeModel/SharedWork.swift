import Foundation
import Glibc
import Synchronization

/// Files read by every processor at once, each file by one of them.
///
/// On plain threads, the only ones that a kiosk's lock-down leaves room for. Each takes the next files until none is left.
final class SharedReading: Sendable {
  private let files: [DirectoryListing.File]
  private let state: Mutex<State>
  private let isDone = NSCondition()

  private typealias Read = @Sendable (DirectoryListing.File) -> LoadedFile

  private struct State {
    /// Gone once all is read, so that a thread that ends late holds no directory open.
    var read: Read?
    var next = 0
    /// Threads at work besides the first; one that never began is not waited for.
    var helpers = 0
    var parts: [(first: Int, files: [LoadedFile])] = []
  }

  /// Files taken at a time: enough that the lock is no matter, few enough that the ends come together.
  private static let batch = 8

  /// Fewer files than this are read before a thread has begun.
  private static let fewest = 4

  /// More processors than this would wait for the disk and each other.
  private static let mostThreads = 4

  init(
    _ files: [DirectoryListing.File],
    _ read: @escaping @Sendable (DirectoryListing.File) -> LoadedFile
  ) {
    self.files = files
    state = Mutex(State(read: read))
  }

  /// Reads all of them, and gives them in their order.
  ///
  /// - Parameter progress: told, on this thread alone, how many of how many files are read or being read.
  func all(progress: (Int, Int) -> Void) -> [LoadedFile] {
    startHelpers()
    work(progress: progress)
    isDone.lock()
    while state.withLock({ $0.helpers > 0 }) { isDone.wait() }
    isDone.unlock()
    return state.withLock { state in
      state.read = nil
      return state.parts.sorted { $0.first < $1.first }.flatMap(\.files)
    }
  }

  private func startHelpers() {
    guard files.count >= Self.fewest else { return }
    let helpers = min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), Self.mostThreads) - 1
    guard helpers > 0 else { return }
    for _ in 0..<helpers {
      let thread = Thread { [self] in
        state.withLock { $0.helpers += 1 }
        work(progress: { _, _ in })
        isDone.lock()
        state.withLock { $0.helpers -= 1 }
        isDone.signal()
        isDone.unlock()
      }
      thread.stackSize = 4 << 20
      thread.start()
    }
  }

  private func work(progress: (Int, Int) -> Void) {
    let size = files.count < Self.batch * Self.fewest ? 1 : Self.batch
    while let (places, read) = takeNext(size) {
      progress(places.lowerBound, files.count)
      let part = files[places].map(read)
      state.withLock { $0.parts.append((places.lowerBound, part)) }
    }
  }

  private func takeNext(_ size: Int) -> (Range<Int>, Read)? {
    state.withLock { state in
      guard state.next < files.count, let read = state.read else { return nil }
      let places = state.next..<min(state.next + size, files.count)
      state.next = places.upperBound
      return (places, read)
    }
  }
}
