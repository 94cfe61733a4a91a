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
    self[partitioned { $0.path < path }...].prefix { $0.path == path }
  }

  /// The index of the first element that is not before; those that are stand first.
  fileprivate func partitioned(_ isBefore: (Finding) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
