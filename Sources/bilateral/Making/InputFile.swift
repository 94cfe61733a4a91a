import Glibc
import ProgrammeModel

/// A file that a command reads.
enum InputFile {
  /// Its bytes, as many as a data file may have; `-` is standard input.
  static func bytes(of path: String) throws(ImportFault) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable }
      if count == 0 { return bytes }
      bytes += part[..<count]
      guard bytes.count <= largestFile else { throw .tooBig }
    }
  }

  private static var unreadable: ImportFault {
    .unreadable(String(cString: strerror(errno)))
  }
}
