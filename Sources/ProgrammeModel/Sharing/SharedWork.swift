import Foundation
import Glibc
import Synchronization

/// Work done by every processor at once, such as files to read or rules to ask: each piece by one of them.
///
/// On plain threads, the only ones that a kiosk's lock-down leaves room for. Each takes the next pieces until none is left.
final class SharedWork<Piece: Sendable, Product: Sendable>: Sendable {
  private let pieces: [Piece]
  private let state: Mutex<State>
  private let isDone = NSCondition()

  private typealias Make = @Sendable (Piece) -> Product

  private struct State {
    /// Gone once all is done, so that a thread that ends late holds no directory open.
    var make: Make?
    var next = 0
    /// Threads at work besides the first; one that never began is not waited for.
    var helpers = 0
    var parts: [(first: Int, products: [Product])] = []
  }

  /// Pieces taken at a time: enough that the lock is no matter, few enough that the ends come together.
  private let batch: Int

  /// Fewer pieces than this are done before a thread has begun.
  private static var fewest: Int { 4 }

  /// More processors than this would wait for the disk and each other.
  private static var mostThreads: Int { 4 }

  init(
    _ pieces: [Piece], atATime batch: Int = 8, _ make: @escaping @Sendable (Piece) -> Product
  ) {
    self.pieces = pieces
    self.batch = batch
    state = Mutex(State(make: make))
  }

  /// Does all of it, and gives what came of each piece in their order.
  ///
  /// - Parameter progress: told, on this thread alone, how many of how many pieces are done or being done.
  func all(progress: (Int, Int) -> Void = { _, _ in }) -> [Product] {
    startHelpers()
    work(progress: progress)
    isDone.lock()
    while state.withLock({ $0.helpers > 0 }) { isDone.wait() }
    isDone.unlock()
    return state.withLock { state in
      state.make = nil
      return state.parts.sorted { $0.first < $1.first }.flatMap(\.products)
    }
  }

  private func startHelpers() {
    guard pieces.count >= Self.fewest else { return }
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
    let size = pieces.count < batch * Self.fewest ? 1 : batch
    while let (places, make) = takeNext(size) {
      progress(places.lowerBound, pieces.count)
      let part = pieces[places].map(make)
      state.withLock { $0.parts.append((places.lowerBound, part)) }
    }
  }

  private func takeNext(_ size: Int) -> (Range<Int>, Make)? {
    state.withLock { state in
      guard state.next < pieces.count, let make = state.make else { return nil }
      let places = state.next..<min(state.next + size, pieces.count)
      state.next = places.upperBound
      return (places, make)
    }
  }
}
