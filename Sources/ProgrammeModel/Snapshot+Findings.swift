extension Finding {
  /// What tells it from other findings, also after a reload.
  package var key: String { "\(path) \(code.text) \(record ?? "") \(offset)" }
}

extension Snapshot {
  /// The record that a finding is about, or `nil` where it is about a file as a whole.
  package func record(of finding: Finding) -> RecordName? {
    guard let id = finding.record else { return nil }
    return RecordKind.all.first { kind in
      kind.origin(records, id)?.file.path == finding.path
    }.map { RecordName(kind: $0.name, id: id) }
  }

  /// The record that stands first in a file.
  package func firstRecord(in path: String) -> RecordName? {
    for kind in RecordKind.all {
      let own = kind.names(records).first { kind.origin(records, $0.id)?.file.path == path }
      if let own { return own }
    }
    return nil
  }
}
