import Glibc

/// Changes the times of one file, each time to a later one, as if it had been saved.
struct FileChange {
  let path: String
  private var seconds = 1_000_000_000

  init(path: String) { self.path = path }

  mutating func make() throws(CannotChange) {
    seconds += 1
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    guard utimensat(AT_FDCWD, path, [time, time], 0) == 0 else { throw CannotChange(path: path) }
  }
}

/// A file whose times could not be set.
struct CannotChange: Error {
  let path: String
}
