import Foundation
import Glibc

/// The folders whose entries decide where a path leads, with the names in them that do.
///
/// They are the folder that its last name stands in, those of every link on the way, and, while the path leads nowhere,
/// the last folder that is there.
struct PathFolders {
  private(set) var names: [String: Set<String>] = [:]

  /// More links than this lead nowhere. Source: path_resolution(7).
  private static let mostLinks = 40

  init(of path: String) {
    let full = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    var rest = Self.parts(of: full)
    var folder = ""
    var links = 0
    while let name = rest.first {
      rest.removeFirst()
      if name == ".." {
        folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
        continue
      }
      let place = "\(folder)/\(name)"
      let target = Self.target(of: place)
      if target != nil || rest.isEmpty || access(place, F_OK) != 0 {
        names[folder.isEmpty ? "/" : folder, default: []].insert(name)
      }
      guard let target else {
        folder = place
        continue
      }
      links += 1
      if links > Self.mostLinks { return }
      if target.hasPrefix("/") { folder = "" }
      rest = Self.parts(of: target) + rest
    }
  }

  private static func parts(of path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  /// Where a link leads, or `nil` where there is none.
  private static func target(of place: String) -> String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(place, &target, target.count)
    guard count > 0 else { return nil }
    return String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
