import Glibc

/// The data directory as it was when the lock-down let it be read: another in its place stays closed.
struct OpenedDirectory {
  private let path: String
  private let first: Place?

  private struct Place: Equatable {
    let device: dev_t
    let inode: ino_t

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      (device, inode) = (status.st_dev, status.st_ino)
    }
  }

  init(_ path: String) {
    self.path = path
    first = Place(path)
  }

  /// Whether another directory stands at its path, which may not be read.
  var isReplaced: Bool {
    guard let place = Place(path), place != first else { return false }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 { close(folder) }
    return folder < 0
  }
}
