/// A mounted file system: where, and of what type. Source: proc(5), `/proc/self/mounts`.
struct Mount {
  let point: String
  let type: String

  /// The file systems of a list, one a line.
  static func all(in text: String) -> [Mount] {
    text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { return nil }
      return Mount(point: unescaped(fields[1]), type: String(fields[2]))
    }
  }

  private static func unescaped(_ field: Substring) -> String {
    guard field.utf8.contains(UInt8(ascii: "\\")) else { return String(field) }
    return String(field.replacing("\\040", with: " ").replacing("\\134", with: "\\"))
  }

  /// The file system that a path lies on, links followed.
  static func holding(_ path: String, in text: String) -> Mount? {
    let full = FullPath.of(path)
    return all(in: text).reversed().filter { $0.holds(full) }
      .max { $0.point.utf8.count < $1.point.utf8.count }
  }

  private func holds(_ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  /// Whether other machines may change it: inotify tells only of what this one does.
  var isRemote: Bool { Self.remoteTypes.contains(type) || type.hasPrefix("fuse") }

  private static let remoteTypes: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "9p", "virtiofs", "vboxsf", "afs", "ceph", "lustre", "gfs2",
  ]
}
