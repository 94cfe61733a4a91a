import DashboardUI
import LocatedJSON
import ProgrammeModel

extension Workload {
  /// Finds, reads and parses every file.
  static let reading = Workload("reading") { path in
    let directory = try DirectoryOnDisk(dataAt: path)
    return {
      try DirectoryListing(of: directory).all.reduce(0) { bytes, file in
        try bytes + Document(directory.contents(of: file.path).bytes).byteCount
      }
    }
  }

  /// Reads a directory into a snapshot, checked for what must hold.
  static let loading = Workload("loading") { path in
    { try Loader(path: path).snapshot().recordCount }
  }

  /// Asks every rule for advice; gives the findings.
  static let checking = Workload("checking") { path in
    let snapshot = try Loader(path: path).snapshot()
    return {
      Advice.findings(for: Assessment(DatedSnapshot(snapshot, asOf: snapshot.ownDay))).count
    }
  }

  /// Reads one changed file again, and draws; gives how many files hold records.
  static let reloading = Workload("reloading") { path in
    var directory = LiveDirectory(path: path, audience: .internal)
    let first = try directory.load()
    var state = AppState<Browse>(overviewOf: first)
    let file = first.files.first { $0.path.hasPrefix("risks") } ?? first.files[0]
    var change = FileChange(path: "\(path)/\(file.path)")
    return {
      try change.make()
      guard case .snapshot(let snapshot) = directory.reload() else { throw NothingChanged() }
      state.snapshot = snapshot
      _ = state.render()
      return snapshot.files.count
    }
  }
}

/// A reading saw no change where there was one.
struct NothingChanged: Error {}
