/// Why a file or folder could not be read or written.
package enum FileFault: Error, Equatable, Sendable {
  /// In the system's own words, such as `Permission denied`.
  case unreadable(reason: String)
  case missing
  /// What it is instead: a folder, a device, a FIFO, a socket.
  case notRegular(what: String)
  case linkLeaves
  case tooManyLinks
  /// A link to what is not there.
  case linkIsDead
  /// The size in bytes.
  case tooBig(Int)
  /// In the system's own words, such as `No space left on device`.
  case unwritable(reason: String)
  /// Someone else changed it since it was read.
  case changed
  /// Something has that name already, and is kept.
  case taken
  /// A directory that should be new holds something.
  case notEmpty(holding: String)
}

extension FileFault {
  /// What is wrong and what to do, without the place.
  package var message: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .missing: "is gone: it went while it was read"
    case .notRegular(let what): "is \(what); put a regular file here"
    case .linkLeaves: "is a link that leaves the data directory; put the file here"
    case .tooManyLinks: "is a link that leads round in circles; put the file here"
    case .linkIsDead: "is a link to what is not there; put the file here"
    case .tooBig(let size): "has \(size) bytes, more than \(largestFile); split it"
    case .unwritable(let reason): "cannot be written: \(reason)"
    case .changed: "was changed since it was read; run this again"
    case .taken: "is there already, and stays as it is"
    case .notEmpty(let name): "is not empty: it holds \"\(name)\"; name a new or an empty directory"
    }
  }

  func finding(_ path: String) -> Finding { Finding(code, path: path, message: message) }

  private var code: FindingCode {
    switch self {
    case .unreadable, .missing, .unwritable, .changed, .taken, .notEmpty: .e001
    case .notRegular, .linkLeaves, .tooManyLinks, .linkIsDead: .e009
    case .tooBig: .e008
    }
  }
}
