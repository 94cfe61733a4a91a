import Foundation
import Glibc
import ProgrammeModel
import Synchronization

/// Tells when something in a data directory changes, by inotify; what that can't tell, the caller has to look for.
///
/// It watches the directory, its folders, and every folder that decides where the directory's path or a link in it
/// leads, so that a link swapped to another directory, and a file behind a link, are seen too.
final class DirectoryWatcher: Sendable {
  /// Readable when something changed; −1 where nothing is ever told.
  let descriptor: Int32

  private let path: String
  private let calls: WatchCalls
  private let watched = Mutex(WatchedFolders())

  private static let changes = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR)
  private static let comingsAndGoings = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
      | IN_ONLYDIR)

  /// Watches nothing before ``watch()``.
  init(path: String, calls: WatchCalls) {
    self.path = path
    self.calls = calls
    let isRemote = Mount.holding(path, in: calls.mounts())?.isRemote ?? false
    descriptor = isRemote ? -1 : calls.open()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether every change is told; otherwise changes have to be looked for by the clock as well.
  var seesAll: Bool { watched.withLock(\.areAll) }

  /// Looks for folders to watch: listing very many files takes longer than a blink of the screen.
  func watch() { watched.withLock { watch(&$0) } }

  /// Takes what was told, looks again for folders to watch, and says whether the data may have changed.
  func drain() -> Bool {
    watched.withLock { watched in
      var matters = false
      var bytes = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = read(descriptor, &bytes, bytes.count)
        if count <= 0 { break }
        let told = ToldChange.all(in: bytes[..<count])
        matters = told.contains(where: watched.concerns) || matters
      }
      if matters { watch(&watched) }
      return matters
    }
  }

  /// Watching what is watched already changes nothing. Folders that no longer count are left.
  private func watch(_ watched: inout WatchedFolders) {
    guard descriptor >= 0 else { return }
    var found = WatchedFolders(areAll: true)
    for (folder, wanted) in PathFolders(of: path).names {
      add(folder, Self.comingsAndGoings, to: &found, for: wanted)
    }
    let contents = FoldersAndLinks(of: path)
    if !contents.isWhole { found.areAll = false }
    for link in contents.links {
      for (folder, wanted) in PathFolders(of: link).names {
        add(folder, Self.changes, to: &found, for: wanted)
      }
    }
    for folder in [path] + contents.folders { add(folder, Self.changes, to: &found) }
    for watch in watched.watches.subtracting(found.watches) { inotify_rm_watch(descriptor, watch) }
    watched = found
  }

  /// Watches a folder, for names in it or for all. One that is not there needs no watch: the one it would stand in has one.
  private func add(
    _ folder: String, _ changes: UInt32, to found: inout WatchedFolders,
    for names: Set<String>? = nil
  ) {
    switch calls.add(descriptor, folder, changes) {
    case .success(let watch): found.note(watch, for: names)
    case .failure(let refusal):
      if ![ENOENT, ENOTDIR].contains(refusal.code) { found.areAll = false }
    }
  }
}

/// The folders under watch.
private struct WatchedFolders {
  /// Whether every folder is among them that changes could come from.
  var areAll = false

  private(set) var watches: Set<Int32> = []

  /// Names that matter, in folders where others don't.
  private var names: [Int32: Set<String>] = [:]

  init(areAll: Bool = false) { self.areAll = areAll }

  /// Adds a folder in which these names matter, or all.
  mutating func note(_ watch: Int32, for wanted: Set<String>?) {
    watches.insert(watch)
    if let wanted { names[watch, default: []].formUnion(wanted) } else { names[watch] = nil }
  }

  /// Whether a change matters that was told.
  func concerns(_ change: ToldChange) -> Bool {
    guard change.watch < 0 || watches.contains(change.watch) else { return false }
    guard let names = names[change.watch], !change.name.isEmpty else { return true }
    return names.contains(change.name)
  }
}
