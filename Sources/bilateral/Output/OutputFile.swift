import Glibc
import ProgrammeModel

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
      try write(text)
      return
    }
    let parts = (realPath ?? path).utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let name = parts.last.map { String(Substring($0)) } ?? ""
    let folder = parts.dropLast().map { String(Substring($0)) }.joined(separator: "/")
    do throws(FileFault) {
      try DirectoryOnDisk(path: parts.count == 1 ? "." : folder + "/", isRead: false)
        .place(Array(text.utf8), as: name, mode: exists ? status.st_mode & 0o7777 : nil)
    } catch {
      throw OutputFault(place: path, error)
    }
  }

  /// Where links lead, or `nil` where there is nothing yet.
  private var realPath: String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func write(_ text: String) throws(OutputFault) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    let output = OpenOutput(descriptor: descriptor, place: path)
    guard descriptor >= 0 else { throw output.fault }
    do throws(OutputFault) {
      try output.write(text)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw output.fault }
  }
}
