extension Snapshot {
  /// The record that a finding is about, or `nil` where it is about a file as a whole or the record could not be read.
  package func record(of finding: Finding) -> RecordName? {
    guard let id = finding.record, let kind = finding.recordKind.flatMap({ RecordKind.byName[$0] }),
      kind.contains(records, id)
    else { return nil }
    return RecordName(kind: kind.name, id: id)
  }
}

extension [Finding] {
  /// Those of one file, in the order of their places, where all stand by file and place.
  package func inFile(_ path: String) -> ArraySlice<Finding> {
    self[prefixCount { $0.path < path }...].prefix { $0.path == path }
  }
}
