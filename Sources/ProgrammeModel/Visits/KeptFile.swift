import Foundation

/// A small file that is kept for a user, in a folder that nobody else may look into.
package struct KeptFile: Sendable {
  /// Its folder by the whole path.
  package let folder: String
  private let name: String

  package init(_ name: String, in folder: String) {
    self.folder = folder
    self.name = name
  }

  /// Where it is kept.
  package var path: String { "\(folder)/\(name)" }

  package func bytes() throws(FileFault) -> [UInt8] {
    try DirectoryOnDisk(path: folder).contents(of: name).bytes
  }

  /// Writes it as a whole or not at all; the folder is made where there is none.
  package func write(_ bytes: [UInt8]) throws(FileFault) {
    try makeFolder()
    let disk = try DirectoryOnDisk(path: folder)
    try disk.put(NewFile(name, bytes))
    disk.removeDrafts(olderThan: name)
  }

  private func makeFolder() throws(FileFault) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? POSIXError
      let reason = cause.map { SystemError(code: $0.code.rawValue).reason }
      throw .unwritable(reason: reason ?? error.localizedDescription)
    }
  }
}
