/// Why something was not written.
package enum WriteFault: Error, Equatable, Sendable {
  /// Something has that name already.
  case taken(path: String)
  /// A directory that should be new holds something.
  case notEmpty(path: String, holding: String)
  case unwritable(path: String, reason: String)
}

extension WriteFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .taken(let path): "\(path): is there already, and stays as it is"
    case .notEmpty(let path, let name):
      "\(path): is not empty: it holds \"\(name)\"; name a new or an empty directory"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    }
  }
}
