import Glibc

/// What of a data directory has to be watched: its folders, and the links in it and in them.
struct FoldersAndLinks {
  /// Links to folders among them.
  private(set) var folders: [String] = []
  private(set) var links: [String] = []

  /// Whether all of it is known; otherwise changes have to be looked for.
  private(set) var isWhole = true

  /// Finding where a link leads takes several system calls: with more links than this, it is cheaper to look for changes.
  private static let mostLinks = 500

  init(of path: String) {
    for entry in entries(of: path) where !entry.name.hasPrefix(".") {
      folders.append("\(path)/\(entry.name)")
      if entry.mayBeLink { links.append("\(path)/\(entry.name)") }
    }
    for folder in folders {
      for entry in entries(of: folder) where entry.mayBeLink {
        links.append("\(folder)/\(entry.name)")
      }
    }
    if links.count > Self.mostLinks {
      links = []
      isWhole = false
    }
  }

  /// The folders, the links and what the file system does not tell the type of.
  private mutating func entries(of path: String) -> [(name: String, mayBeLink: Bool)] {
    guard let folder = opendir(path) else {
      if ![ENOENT, ENOTDIR].contains(errno) { isWhole = false }
      return []
    }
    defer { closedir(folder) }
    var found: [(name: String, mayBeLink: Bool)] = []
    while let entry = readdir(folder) {
      let type = Int(entry.pointee.d_type)
      guard [DT_DIR, DT_LNK, DT_UNKNOWN].contains(type) else { continue }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      found.append((name, type != DT_DIR))
    }
    return found
  }
}
