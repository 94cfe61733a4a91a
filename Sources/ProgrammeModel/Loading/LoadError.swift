/// Why a data directory gave no snapshot.
public enum LoadError: Error, Equatable, Sendable {
  case missingDirectory(path: String)
  case notADirectory(path: String)
  case unreadable(path: String, reason: String)
  case missingProgramme(directory: String)
  /// `programme.json` holds no programme: the finding says where and why.
  case brokenProgramme(directory: String, finding: String)
}

extension LoadError {
  static func unreadable(path: String, _ fault: FileFault) -> LoadError {
    if case .unreadable(let reason) = fault { return .unreadable(path: path, reason: reason) }
    return .unreadable(path: path, reason: fault.message)
  }
}

extension LoadError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingDirectory(let path):
      "\(path): there is no such directory; name a data directory, or make one with `bilateral init`"
    case .notADirectory(let path):
      "\(path): is a file; name the directory that holds programme.json"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason); let this user read it, or name another directory"
    case .missingProgramme(let directory):
      "\(directory): has no programme.json; make one with `bilateral init \(directory)`"
    case .brokenProgramme(let directory, let finding):
      "\(directory.hasSuffix("/") ? directory : directory + "/")\(finding)"
    }
  }
}

extension DirectoryOnDisk {
  /// Opens the data directory at a path, or says why there is none.
  package convenience init(dataAt path: String, calls: SystemCalls = .live) throws(LoadError) {
    do throws(FileFault) {
      try self.init(path: path, calls: calls)
    } catch {
      switch error {
      case .missing: throw .missingDirectory(path: path)
      case .notRegular: throw .notADirectory(path: path)
      default: throw .unreadable(path: path, error)
      }
    }
  }
}
