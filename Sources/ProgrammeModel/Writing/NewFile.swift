/// A file that is to be written: its path below a directory, and what is in it.
package struct NewFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }

  /// The folder that it stands in, or `nil` at the top.
  var folder: String? { path.lastIndex(of: "/").map { String(path[..<$0]) } }

  /// The last part of its path.
  var name: String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
