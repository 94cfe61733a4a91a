/// What a Landlock domain rules over. Source: landlock(7), `LANDLOCK_ACCESS_FS_*`.
struct FileAccess: OptionSet {
  let rawValue: UInt64

  static let readFile = FileAccess(rawValue: 1 << 2)
  static let readFolder = FileAccess(rawValue: 1 << 3)

  /// All that a version of Landlock knows: thirteen kinds at first, then linking across folders, truncating, and the
  /// controls of devices.
  static func all(inVersion version: Int) -> FileAccess {
    let kinds: UInt64 =
      switch version {
      case ...1: 13
      case 2: 14
      case 3...4: 15
      default: 16
      }
    return FileAccess(rawValue: (1 << kinds) - 1)
  }
}
