import Glibc

/// A file that an output goes to: as a whole or not at all.
struct OutputFile {
  let path: String

  /// Puts a text in place of the file.
  ///
  /// It is written beside the file and then given its name, so that no reader finds half of it. What is no regular file,
  /// such as a pipe or `/dev/null`, is written to as it stands.
  func replace(with text: String) throws(OutputFault) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try write(text, to: path, flags: O_WRONLY)
      return
    }
    let target = realPath ?? path
    let draft = "\(target).\(getpid()).draft"
    do throws(OutputFault) {
      try write(text, to: draft, flags: O_WRONLY | O_CREAT | O_EXCL)
      if exists { chmod(draft, status.st_mode & 0o7777) }
      guard rename(draft, target) == 0 else { throw OutputFault(place: path, code: errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Where links lead, or `nil` where there is nothing yet.
  private var realPath: String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func write(_ text: String, to file: String, flags: Int32) throws(OutputFault) {
    let descriptor = open(file, flags | O_CLOEXEC, 0o666)
    let output = OpenOutput(descriptor: descriptor, place: path)
    guard descriptor >= 0 else { throw output.fault }
    do throws(OutputFault) {
      try output.write(text)
      if flags & O_CREAT != 0, fsync(descriptor) != 0 { throw output.fault }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw output.fault }
  }
}
