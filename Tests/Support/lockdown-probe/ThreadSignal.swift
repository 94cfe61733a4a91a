import Glibc

/// A byte in a pipe by which one thread wakes another.
struct ThreadSignal: Sendable {
  private let ends: [Int32]

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    self.ends = ends
  }

  func raise() {
    var byte: UInt8 = 1
    _ = write(ends[1], &byte, 1)
  }

  func wait(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, milliseconds) == 1
  }
}
