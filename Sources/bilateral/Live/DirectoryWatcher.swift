import Foundation
import Glibc

/// Tells when something in a data directory changes, by inotify; where that can't be had, the caller polls.
///
/// It watches the directory, its folders, and the folder that the directory's own name stands in, so that a link
/// swapped to another directory is seen too.
final class DirectoryWatcher {
  /// Readable when something changed; −1 where changes have to be looked for by the clock.
  let descriptor: Int32
  private let path: String

  private static let changes = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ATTRIB)

  init(path: String) {
    self.path = path
    descriptor = Self.isRemote(path) ? -1 : inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    watch()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes what was told, and looks again for folders to watch.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    watch()
  }

  /// Watching what is watched already changes nothing.
  private func watch() {
    guard descriptor >= 0 else { return }
    let parent = Self.parent(of: path)
    inotify_add_watch(descriptor, parent, UInt32(IN_CREATE | IN_MOVED_TO | IN_ONLYDIR))
    inotify_add_watch(descriptor, path, Self.changes | UInt32(IN_ONLYDIR))
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let mayBeFolder = [DT_DIR, DT_LNK, DT_UNKNOWN].contains(Int(entry.pointee.d_type))
      guard mayBeFolder, !name.hasPrefix(".") else { continue }
      inotify_add_watch(descriptor, "\(path)/\(name)", Self.changes | UInt32(IN_ONLYDIR))
    }
  }

  private static func parent(of path: String) -> String {
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Changes that other machines make to a file system are not told.
  private static func isRemote(_ path: String) -> Bool {
    let full = URL(filePath: path).resolvingSymlinksInPath().path
    let nearest = Mount.all.filter { $0.holds(full) }
      .max { $0.point.utf8.count < $1.point.utf8.count }
    return nearest?.isRemote ?? false
  }
}

/// A mounted file system: where, and of what type. Source: proc(5), `/proc/self/mounts`.
private struct Mount {
  let point: String
  let type: String

  static var all: [Mount] {
    let text = (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      return fields.count > 2 ? Mount(point: String(fields[1]), type: String(fields[2])) : nil
    }
  }

  func holds(_ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  var isRemote: Bool {
    ["nfs", "nfs4", "cifs", "smb3", "9p"].contains(type) || type.hasPrefix("fuse")
  }
}
