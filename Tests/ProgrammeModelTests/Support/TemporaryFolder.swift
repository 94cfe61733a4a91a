import Foundation
import Glibc
import Testing

/// A folder on the disk that goes when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/model-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path in the folder.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes every file of a fixture.
  func write(_ fixture: Fixture) throws {
    for (path, bytes) in fixture.files { try write(path, bytes: bytes) }
  }

  /// Writes a file, with the folders that it needs.
  func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

  /// Writes a file, with the folders that it needs.
  func write(_ name: String, bytes: [UInt8]) throws {
    try makeFolder(String(name.split(separator: "/").dropLast().joined(separator: "/")))
    try Data(bytes).write(to: URL(filePath: path(name)))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try #require(symlink(target, path(name)) == 0)
  }

  func makeFIFO(_ name: String) throws { try #require(mkfifo(path(name), 0o600) == 0) }

  func makeSocket(_ name: String) throws {
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: path(name).utf8.prefix(107))
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) }
    }
    try #require(bound == 0)
  }

  /// Makes a file of so many bytes that takes no room on the disk.
  func makeSparse(_ name: String, bytes: Int) throws {
    try write(name, "")
    try #require(truncate(path(name), bytes) == 0)
  }
}
