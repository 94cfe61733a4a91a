import Foundation

/// Where the days of last visits are kept between sessions: `visits.json` in a folder for state.
package struct VisitStore: Sendable {
  private let folder: String
  private static let file = "visits.json"

  package init(folder: String) { self.folder = folder }

  /// The store of a user, in ``UserFolder/state``; `nil` where there is no such folder.
  package init?(environment: [String: String]) {
    guard let folder = UserFolder.state.path(in: environment) else { return nil }
    self.init(folder: folder)
  }

  /// Where it is kept.
  package var path: String { "\(folder)/\(Self.file)" }

  /// What is known of the last visit to a data directory, by its whole path.
  package func lastVisit(to directory: String) -> LastVisit {
    do throws(FileFault) {
      let bytes = try DirectoryOnDisk(path: folder).contents(of: Self.file).bytes
      guard let log = VisitLog(bytes) else { return .unreadable(reason: "it is no list of visits") }
      return log.day(of: directory).map(LastVisit.on) ?? .none
    } catch {
      return error == .missing ? .none : .unreadable(reason: error.message)
    }
  }

  /// Notes a visit, whole or not at all; a record that could not be read gives way to a new one.
  ///
  /// - Returns: `false` where it could not be written, which disturbs nothing.
  @discardableResult
  package func note(_ directory: String, on day: Day) -> Bool {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do throws(FileFault) {
      let disk = try DirectoryOnDisk(path: folder)
      var log = (try? disk.contents(of: Self.file)).flatMap { VisitLog($0.bytes) } ?? VisitLog()
      log.note(directory, on: day)
      try disk.put(NewFile(Self.file, log.bytes))
      return true
    } catch {
      return false
    }
  }
}
