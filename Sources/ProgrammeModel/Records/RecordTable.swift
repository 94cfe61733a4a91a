/// The records of one kind, found by id.
///
/// While files are read it grows; sealing it drops repeats and makes look-ups quick.
///
/// That `R` is a record is asked of what it does, not of the type: at run time each such type would be checked against all
/// conformances of the program.
public struct RecordTable<R: Sendable>: Sendable {
  private var records: [R] = []
  private var positions: [String: Int32] = [:]

  public init() {}

  mutating func append(_ record: R) { records.append(record) }

  mutating func append(contentsOf other: RecordTable<R>) {
    records.append(contentsOf: other.records)
  }
}

extension RecordTable where R: Record {
  /// Drops repeats: of two records with one id the first stays. A record without an id is no repeat.
  ///
  /// - Returns: each repeat beside the record that stays.
  mutating func seal() -> [(kept: R, dropped: R)] {
    var repeats: [(kept: R, dropped: R)] = []
    var kept: [R] = []
    kept.reserveCapacity(records.count)
    positions = [:]
    positions.reserveCapacity(records.count)
    for record in records {
      let id = record.common.id
      if let position = positions[id] {
        repeats.append((kept[Int(position)], record))
        continue
      }
      if !id.isEmpty { positions[id] = Int32(kept.count) }
      kept.append(record)
    }
    records = kept
    return repeats
  }

  /// The record with this id, or `nil`.
  public subscript(id: Identifier<R>) -> R? {
    positions[id.text].map { records[Int($0)] }
  }
}

extension RecordTable {
  /// Whether a record has this id.
  public func contains(id: String) -> Bool { positions[id] != nil }
}

extension RecordTable: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { records.count }
  public subscript(position: Int) -> R { records[position] }
}
