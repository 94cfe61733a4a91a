import Glibc

extension DirectoryOnDisk {
  /// Links that may be followed on the way to one file.
  private static let mostLinks = 8

  static let folderFlags = O_RDONLY | O_DIRECTORY

  /// O_PATH of Linux, which the module of the C library leaves out: a folder to put files in need not be readable.
  static let placeFlags = 0o10_000_000 | O_DIRECTORY

  /// Opening a FIFO or a device must not wait.
  static let fileFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY

  /// Opens a path below the directory, link by link.
  func open(_ path: String, flags: Int32) throws(FileFault) -> Int32 {
    try follow(path, flags: flags).file
  }

  /// Opens a path below the directory, and tells the names that lead to it without links.
  func follow(
    _ path: String, flags: Int32
  ) throws(FileFault) -> (file: Int32, parts: [String]) {
    var parts = names(in: path)
    for links in 0...Self.mostLinks {
      switch try walk(parts, flags: flags, isLed: links > 0) {
      case .reached(let file): return (file, parts)
      case .link(let target, let depth):
        guard !target.hasPrefix("/") else { throw .linkLeaves }
        parts = try resolved(parts, at: depth, to: target)
      }
    }
    throw .tooManyLinks
  }

  private func names(in path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  private enum Step {
    case reached(Int32)
    /// What the link says, and the place in the path where it stands.
    case link(String, depth: Int)
  }

  private func walk(
    _ parts: [String], flags: Int32, isLed: Bool
  ) throws(FileFault) -> Step {
    guard !parts.isEmpty else { return .reached(try descriptor(of: calls.open(root, ".", flags))) }
    var folder = root
    defer { if folder != root { calls.close(folder) } }
    for (depth, part) in parts.enumerated() {
      let isLast = depth == parts.count - 1
      let opened = calls.open(folder, part, O_NOFOLLOW | (isLast ? flags : Self.folderFlags))
      if case .failure(let error) = opened {
        if error.mayMeanLink, case .success(let target) = calls.link(folder, part) {
          return .link(target, depth: depth)
        }
        if isLed, error.code == ENOENT { throw .linkIsDead }
      }
      let next = try descriptor(of: opened)
      if isLast { return .reached(next) }
      if folder != root { calls.close(folder) }
      folder = next
    }
    throw .missing
  }

  private func descriptor(of opened: SystemCalls.Outcome<Int32>) throws(FileFault) -> Int32 {
    switch opened {
    case .success(let file): return file
    case .failure(let error) where error.code == ENOENT: throw .missing
    case .failure(let error) where error.code == ELOOP: throw .tooManyLinks
    case .failure(let error) where error.code == ENXIO: throw .notRegular(what: "a socket")
    case .failure(let error): throw .unreadable(reason: error.reason)
    }
  }

  private func resolved(
    _ parts: [String], at depth: Int, to target: String
  ) throws(FileFault) -> [String] {
    var result = Array(parts[..<depth])
    for part in names(in: target) {
      switch part {
      case ".": continue
      case "..":
        guard result.popLast() != nil else { throw .linkLeaves }
      default: result.append(part)
      }
    }
    return result + parts[(depth + 1)...]
  }
}

extension SystemError {
  /// What opening a link without following it fails with: ELOOP, or ENOTDIR where a folder is asked for.
  fileprivate var mayMeanLink: Bool { code == ELOOP || code == ENOTDIR }
}
