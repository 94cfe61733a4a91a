/// A change as inotify tells it. Source: inotify(7), `struct inotify_event`.
struct ToldChange {
  /// The watch of the folder; −1 where more happened than could be told.
  let watch: Int32

  /// What changed in the folder; empty where it is the folder itself.
  let name: String

  /// The bytes of a change before its name: watch, mask, cookie, length of the name.
  private static let headBytes = 16

  /// The changes that were read at once.
  static func all(in bytes: ArraySlice<UInt8>) -> [ToldChange] {
    var changes: [ToldChange] = []
    var rest = bytes
    while rest.count >= headBytes {
      let (watch, length) = rest.withUnsafeBytes { head in
        (
          head.loadUnaligned(as: Int32.self),
          head.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
        )
      }
      let name = rest.dropFirst(headBytes).prefix(Int(length)).prefix { $0 != 0 }
      changes.append(ToldChange(watch: watch, name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(headBytes + Int(length))
    }
    return changes
  }
}
