import Foundation
import Glibc
import ProgrammeModel

/// Tells when something in a data directory changes, by inotify; what that can't tell, the caller has to look for.
///
/// It watches the directory, its folders, and every folder that decides where the directory's path or a link in it
/// leads, so that a link swapped to another directory, and a file behind a link, are seen too.
final class DirectoryWatcher {
  /// Readable when something changed; −1 where nothing is ever told.
  let descriptor: Int32

  /// Whether every change is told; otherwise changes have to be looked for by the clock as well.
  private(set) var seesAll = false

  private let path: String
  private let calls: WatchCalls
  private var watches: Set<Int32> = []

  /// Names that matter, in folders where others don't.
  private var names: [Int32: Set<String>] = [:]

  private static let changes = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR)
  private static let comingsAndGoings = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
      | IN_ONLYDIR)

  init(path: String, calls: WatchCalls) {
    self.path = path
    self.calls = calls
    let isRemote = Mount.holding(path, in: calls.mounts())?.isRemote ?? false
    descriptor = isRemote ? -1 : calls.open()
    watch()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes what was told, looks again for folders to watch, and says whether the data may have changed.
  func drain() -> Bool {
    var matters = false
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count <= 0 { break }
      matters = ToldChange.all(in: bytes[..<count]).contains(where: isOfUse) || matters
    }
    if matters { watch() }
    return matters
  }

  private func isOfUse(_ change: ToldChange) -> Bool {
    guard change.watch < 0 || watches.contains(change.watch) else { return false }
    guard let names = names[change.watch], !change.name.isEmpty else { return true }
    return names.contains(change.name)
  }

  /// Watching what is watched already changes nothing. Folders that no longer count are left.
  private func watch() {
    guard descriptor >= 0 else { return }
    seesAll = true
    var found: Set<Int32> = []
    names = [:]
    for (folder, wanted) in PathFolders(of: path).names {
      guard let watch = add(folder, Self.comingsAndGoings) else { continue }
      names[watch, default: []].formUnion(wanted)
      found.insert(watch)
    }
    let contents = FoldersAndLinks(of: path)
    if !contents.isWhole { seesAll = false }
    for link in contents.links {
      for (folder, wanted) in PathFolders(of: link).names {
        guard let watch = add(folder, Self.changes) else { continue }
        names[watch, default: []].formUnion(wanted)
        found.insert(watch)
      }
    }
    for folder in [path] + contents.folders {
      guard let watch = add(folder, Self.changes) else { continue }
      names[watch] = nil
      found.insert(watch)
    }
    for watch in watches.subtracting(found) { inotify_rm_watch(descriptor, watch) }
    watches = found
  }

  /// A folder that is not there needs no watch: the one it would stand in has one.
  private func add(_ folder: String, _ changes: UInt32) -> Int32? {
    switch calls.add(descriptor, folder, changes) {
    case .success(let watch): return watch
    case .failure(let refusal):
      if ![ENOENT, ENOTDIR].contains(refusal.code) { seesAll = false }
      return nil
    }
  }
}
