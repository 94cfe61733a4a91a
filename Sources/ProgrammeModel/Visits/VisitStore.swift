/// Where the days of last visits are kept between sessions: `visits.json` in a folder for state.
package struct VisitStore: Sendable {
  private let file: KeptFile

  package init(folder: String) { file = KeptFile("visits.json", in: folder) }

  /// The store of a user, in ``UserFolder/state``; `nil` where there is no such folder.
  package init?(environment: [String: String]) {
    guard let folder = UserFolder.state.path(in: environment) else { return nil }
    self.init(folder: folder)
  }

  /// Where it is kept.
  package var path: String { file.path }

  /// What is known of the last visit to a data directory, by its whole path.
  package func lastVisit(to directory: String) -> LastVisit {
    do throws(FileFault) {
      guard let log = VisitLog(try file.bytes()) else {
        return .unreadable(reason: "it is no list of visits")
      }
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
    var log = (try? file.bytes()).flatMap { VisitLog($0) } ?? VisitLog()
    log.note(directory, on: day)
    do throws(FileFault) {
      try file.write(log.bytes)
      return true
    } catch {
      return false
    }
  }
}
