import CursesBackend
import Foundation
import Glibc
package import ProgrammeModel
import Synchronization

/// Reads a data directory on a thread of its own, so that reading never holds up the keyboard.
///
/// What was read is handed over under the one lock, and a byte in a pipe says so.
package final class BackgroundLoader: Sendable {
  /// What a reading came to.
  package enum Reading: Sendable {
    case snapshot(Snapshot)
    case failure(LoadError)
    /// So many of so many files are read.
    case progress(Int, Int)
    case unchanged
  }

  private let readings = Mutex<[Reading]>([])
  private let results = Pipe()
  private let requests = Pipe()

  /// Progress is told so often, in milliseconds.
  private let progressInterval: Int

  /// Starts the thread, which reads the directory at once.
  ///
  /// - Parameter preparation: what it does before.
  package init(
    _ directory: LiveDirectory, progressEvery interval: Int = 100,
    after preparation: @escaping @Sendable () -> Void = {}
  ) {
    progressInterval = interval
    Self.beside { [self] in
      preparation()
      run(directory)
    }
  }

  /// Readable when there is a reading to take.
  package var descriptor: Int32 { results.fileHandleForReading.fileDescriptor }

  /// Asks for the directory to be read.
  package func reload() { Self.wake(requests) }

  /// Shorter work leaves too little behind to hold up the keyboard for, in milliseconds.
  private static let longWork = 200

  /// Does work on a thread of its own, and wakes whoever waits once it is done.
  func makeBeside(_ work: @escaping @Sendable () -> Void) {
    Self.beside { [self] in
      let began = MonotonicClock.milliseconds
      work()
      Self.wake(results)
      if MonotonicClock.milliseconds - began > Self.longWork { Heap.giveBack() }
    }
  }

  /// Gives back to the system what was let go of, which the C library keeps for each thread that ever took memory: of a
  /// large programme a third of all.
  func giveBackMemory() { Self.beside { Heap.giveBack() } }

  /// What asks the process to end is left to the thread that the terminal is on.
  private static func beside(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread {
      EndingSignals.leaveToOthers()
      work()
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// Takes what was read since the last call.
  package func take() -> [Reading] {
    if waits(milliseconds: 0) { Self.drain(results) }
    return readings.withLock { readings in
      defer { readings = [] }
      return readings
    }
  }

  /// Waits for a reading, at most so long, and says whether there is one.
  package func waits(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, milliseconds) > 0
  }

  private func run(_ directory: LiveDirectory) {
    var directory = directory
    do throws(LoadError) {
      handOver(.snapshot(try directory.load(progress: progressTeller)))
    } catch {
      return handOver(.failure(error))
    }
    while Self.drain(requests) {
      switch directory.reload(progress: progressTeller) {
      case .unchanged: handOver(.unchanged)
      case .snapshot(let snapshot): handOver(.snapshot(snapshot))
      case .failure(let error): handOver(.failure(error))
      }
    }
  }

  /// Hands progress over now and then, not at once: what is read quickly needs none.
  private var progressTeller: (Int, Int) -> Void {
    var due = MonotonicClock.milliseconds + progressInterval
    return { [self] count, total in
      let now = MonotonicClock.milliseconds
      guard now >= due else { return }
      due = now + progressInterval
      handOver(.progress(count, total))
    }
  }

  private func handOver(_ reading: Reading) {
    readings.withLock { readings in
      if case .progress = readings.last { readings.removeLast() }
      readings.append(reading)
    }
    Self.wake(results)
  }

  private static func wake(_ pipe: Pipe) {
    var byte: UInt8 = 1
    _ = write(pipe.fileHandleForWriting.fileDescriptor, &byte, 1)
  }

  /// Waits for a byte and takes what is there, so that asking twice is asking once.
  @discardableResult
  private static func drain(_ pipe: Pipe) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    return read(pipe.fileHandleForReading.fileDescriptor, &bytes, bytes.count) > 0
  }
}
